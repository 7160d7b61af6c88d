import type { TextNode } from '@voortent/domain/documents'

/** Nodes of a text that the application writes. */
export function heading(level: number, text: string): TextNode {
  return { type: 'heading', attrs: { level }, content: letters(text) }
}

/** A paragraph of one sentence or more. */
export function paragraph(text: string): TextNode {
  return { type: 'paragraph', content: letters(text) }
}

/** A table whose first row is its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): TextNode {
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
