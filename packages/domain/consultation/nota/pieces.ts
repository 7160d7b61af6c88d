import type { TextNode } from '@voortent/domain/documents'

/** Nodes of a live text, for what is written by the application. */
export function heading(level: number, text: string): TextNode {
  return { type: 'heading', attrs: { level }, content: letters(text) }
}

/** A paragraph; an introducing word stands in bold before it. */
export function paragraph(text: string, lead?: string): TextNode {
  const bold: TextNode[] = lead
    ? [{ type: 'text', text: `${lead} `, marks: [{ type: 'bold' }] }]
    : []
  return { type: 'paragraph', content: [...bold, ...letters(text)] }
}

/** Somebody's own words, a paragraph per line. */
export function quote(text: string): TextNode {
  return { type: 'blockquote', content: text.split(/\n+/).map((line) => paragraph(line)) }
}

/** A table whose first row is its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): TextNode {
  const row = (type: string, cells: readonly string[]): TextNode => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  })
  return {
    type: 'table',
    content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
  }
}

function letters(text: string): TextNode[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

/** Fills `{{name}}` in a sentence. */
export function say(sentence: string, values: Record<string, string | number> = {}): string {
  return sentence.replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
