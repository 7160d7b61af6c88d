import type { Block, Cell, Run, Table } from '../block.ts'
import { clean } from '../clean.ts'
import { outlineOf } from '../outline-of.ts'
import type { Publication } from '../publication.ts'
import { plainRun } from '../runs-of.ts'
import { wordsOf } from '../words.ts'
import { type Inline, noAttributes, type PandocBlock, type PandocDocument } from './ast.ts'

/** A publication in Pandoc's own form, with a title block; what people wrote is never markup. */
export function documentOf(publication: Publication): PandocDocument {
  const { language, title, subtitle, publisher, facts } = publication
  const words = (text: string) => ({ t: 'MetaInlines', c: inlinesOf([plainRun(clean(text))]) })
  const lines = facts.map(({ label, value }) => `${label}: ${value}`)
  return {
    'pandoc-api-version': [1, 23, 1],
    meta: {
      lang: { t: 'MetaString', c: language },
      'toc-title': words(wordsOf(language).contents),
      title: words(title),
      ...(subtitle && { subtitle: words(subtitle) }),
      author: { t: 'MetaList', c: [words(publisher)] },
      ...(lines.length > 0 && { date: words(lines.join(' · ')) }),
    },
    blocks: outlineOf(publication).map(blockOf),
  }
}

function blockOf(block: Block): PandocBlock {
  if (block.kind === 'heading') {
    return { t: 'Header', c: [block.level, noAttributes, inlinesOf(block.words)] }
  }
  if (block.kind === 'list') {
    const items = block.items.map((blocks) => blocks.map(blockOf))
    if (!block.ordered) return { t: 'BulletList', c: items }
    return { t: 'OrderedList', c: [[block.start, { t: 'Decimal' }, { t: 'Period' }], items] }
  }
  if (block.kind === 'tasks') {
    return { t: 'BulletList', c: block.items.map(({ done, blocks }) => task(done, blocks)) }
  }
  if (block.kind === 'quote') return { t: 'BlockQuote', c: block.blocks.map(blockOf) }
  if (block.kind === 'table') return tableOf(block)
  const words = inlinesOf(block.words)
  return { t: 'Para', c: block.kind === 'paragraph' ? words : [{ t: 'Emph', c: words }] }
}

/** A box before the words is how Pandoc knows a task. */
function task(done: boolean, blocks: Block[]): PandocBlock[] {
  const [first, ...others] = blocks.map(blockOf)
  const box = [{ t: 'Str', c: done ? '☒' : '☐' }, { t: 'Space' }]
  if (first?.t === 'Para') return [{ t: 'Para', c: [...box, ...(first.c as Inline[])] }, ...others]
  return [{ t: 'Para', c: box }, ...(first ? [first, ...others] : [])]
}

function tableOf({ columns, headRows, rows }: Table): PandocBlock {
  const width = { t: 'ColWidth', c: 1 / columns }
  const row = (cells: Cell[]) => [noAttributes, cells.map(cellOf)]
  const specs = Array.from({ length: columns }, () => [{ t: 'AlignDefault' }, width])
  const head = [noAttributes, rows.slice(0, headRows).map(row)]
  const body = [noAttributes, 0, [], rows.slice(headRows).map(row)]
  const caption = [null, []]
  return { t: 'Table', c: [noAttributes, caption, specs, head, [body], [noAttributes, []]] }
}

function cellOf({ colspan, rowspan, blocks }: Cell): unknown {
  return [noAttributes, { t: 'AlignDefault' }, rowspan, colspan, blocks.map(blockOf)]
}

function inlinesOf(runs: Run[]): Inline[] {
  return runs.map(({ text, bold, italic, href, to, id }) => {
    if (text === '\n') return { t: 'LineBreak' }
    let inline: Inline = { t: 'Str', c: text }
    if (bold) inline = { t: 'Strong', c: [inline] }
    if (italic) inline = { t: 'Emph', c: [inline] }
    const address = href ?? (to && `#${to}`)
    if (address) inline = { t: 'Link', c: [noAttributes, [inline], [address, '']] }
    return id ? { t: 'Span', c: [[id, [], []], [inline]] } : inline
  })
}
