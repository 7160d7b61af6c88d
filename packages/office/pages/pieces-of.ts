import { clean } from '../clean.ts'
import type { Inline, PandocBlock } from '../pandoc/ast.ts'
import { insideOf } from '../pandoc/inside-of.ts'
import type { Piece } from './piece.ts'
import { pointsOf } from './points.ts'

/** Stands where a page ends because somebody said so; a letter that no text uses. */
export const breakMark = '\u{e000}'

type Row = [unknown, [unknown, unknown, number, number, PandocBlock[]][]]
type Attributes = [string, string[], [string, string][]]

/** Lists inside lists deeper than this are laid flat. */
const deepest = 8

/** What takes room of a document in Pandoc's own form. */
export function piecesOf(blocks: PandocBlock[], depth = 0): Piece[] {
  return blocks.flatMap((block) => pieceOf(block, depth))
}

function pieceOf({ t, c }: PandocBlock, depth: number): Piece[] {
  const parts = c as unknown[]
  if (t === 'Para' || t === 'Plain') return written(c as Inline[])
  if (t === 'LineBlock') return (c as Inline[][]).flatMap((line) => written(line))
  if (t === 'Header') return written(parts[2] as Inline[], parts[0] as number)
  if (t === 'CodeBlock')
    return String(parts[1])
      .split('\n')
      .map((text) => ({ kind: 'words', text: clean(text) }))
  if (t === 'Div') return piecesOf(parts[1] as PandocBlock[], depth)
  if (t === 'Figure') {
    const [, caption] = parts[1] as [unknown, PandocBlock[]]
    return [...piecesOf(parts[2] as PandocBlock[]), ...piecesOf(caption)]
  }
  if (t === 'Table') return [tableOf(parts)]
  const items = insideOf(t, c).map((item) => piecesOf(item, depth + 1))
  if (depth >= deepest) return items.flat()
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function tableOf(parts: unknown[]): Piece {
  const [, , columns, [, head], bodies, [, foot]] = parts as [
    unknown,
    unknown,
    unknown[],
    [unknown, Row[]],
    [unknown, number, Row[], Row[]][],
    [unknown, Row[]],
  ]
  const rows = [...head, ...bodies.flatMap(([, , heads, body]) => [...heads, ...body]), ...foot]
  return {
    kind: 'table',
    columns: columns.length,
    rows: rows.map(([, cells]) =>
      cells.map(([, , rowspan, colspan, blocks]) => ({
        colspan,
        rowspan,
        pieces: piecesOf(blocks),
      })),
    ),
  }
}

/** A paragraph, and apart from it its pictures, notes and ends of pages. */
function written(inlines: Inline[], level?: number): Piece[] {
  const pieces: Piece[] = []
  let open = ''
  const close = () => {
    if (open.trim()) pieces.push({ kind: 'words', text: clean(open), ...(level && { level }) })
    open = ''
  }
  const read = ({ t, c }: Inline): void => {
    const parts = c as unknown[]
    if (t === 'Str') {
      const [first = '', ...others] = (c as string).split(breakMark)
      open += first
      for (const rest of others) {
        close()
        pieces.push({ kind: 'break' })
        open = rest
      }
    } else if (t === 'Space' || t === 'SoftBreak') open += ' '
    else if (t === 'LineBreak') close()
    else if (t === 'Code' || t === 'Math') open += String(parts[1])
    else if (t === 'Image') pieces.push(...pictureOf(parts[0] as Attributes))
    else if (t === 'Note') pieces.push(...piecesOf(c as PandocBlock[]).map(asNote))
    else if (['Quoted', 'Cite', 'Span', 'Link'].includes(t)) (parts[1] as Inline[]).forEach(read)
    else if (Array.isArray(c) && t !== 'RawInline') (c as Inline[]).forEach(read)
  }
  inlines.forEach(read)
  close()
  return pieces
}

const asNote = (piece: Piece): Piece =>
  piece.kind === 'words' ? { ...piece, kind: 'note' } : piece

/** A picture that says how large it is; another takes no room. */
function pictureOf([, , said]: Attributes): Piece[] {
  const [width = 0, height = 0] = ['width', 'height'].map(
    (name) => pointsOf(said.find(([key]) => key === name)?.[1] ?? '') ?? 0,
  )
  return width > 1 && height > 1 ? [{ kind: 'picture', width, height }] : []
}
