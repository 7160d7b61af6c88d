import type { TextNode } from '@voortent/domain/documents'
import { marked, type Token, type Tokens } from 'marked'

/** Reads a demo text in Markdown as the document the editor would have made of it. */
export function fromMarkdown(markdown: string): TextNode {
  const content = marked.lexer(markdown).flatMap(block)
  return { type: 'doc', content }
}

function block(token: Token): TextNode[] {
  if (token.type === 'heading') {
    return [{ type: 'heading', attrs: { level: token.depth }, content: inline(token.tokens) }]
  }
  if (token.type === 'paragraph' || token.type === 'text') {
    return [{ type: 'paragraph', content: inline(token.tokens) }]
  }
  if (token.type === 'blockquote') {
    return [{ type: 'blockquote', content: (token.tokens ?? []).flatMap(block) }]
  }
  if (token.type === 'list') return [list(token as Tokens.List)]
  if (token.type === 'table') return [table(token as Tokens.Table)]
  return []
}

function list(token: Tokens.List): TextNode {
  if (token.items.some((item) => item.task)) {
    const content = token.items.map((item) => ({
      type: 'taskItem',
      attrs: { checked: item.checked === true },
      content: item.tokens.filter(({ type }) => type !== 'checkbox').flatMap(block),
    }))
    return { type: 'taskList', content }
  }
  const content = token.items.map((item) => ({
    type: 'listItem',
    content: item.tokens.flatMap(block),
  }))
  if (!token.ordered) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: 1, type: null }, content }
}

function table(token: Tokens.Table): TextNode {
  const rows = token.rows.map((cells) => tableRow(cells, 'tableCell'))
  return { type: 'table', content: [tableRow(token.header, 'tableHeader'), ...rows] }
}

function tableRow(cells: Tokens.TableCell[], type: string): TextNode {
  const content = cells.map((cell) => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [{ type: 'paragraph', content: inline(cell.tokens) }],
  }))
  return { type: 'tableRow', content }
}

function inline(
  tokens: Token[] | undefined,
  marks: NonNullable<TextNode['marks']> = [],
): TextNode[] {
  return (tokens ?? []).flatMap((token): TextNode[] => {
    if (token.type === 'strong') return inline(token.tokens, [...marks, { type: 'bold' }])
    if (token.type === 'em') return inline(token.tokens, [...marks, { type: 'italic' }])
    if (token.type === 'link') {
      return inline(token.tokens, [...marks, { type: 'link', attrs: { href: token.href } }])
    }
    if (token.type !== 'text' && token.type !== 'escape') return []
    const text = 'text' in token ? String(token.text) : ''
    return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
  })
}
