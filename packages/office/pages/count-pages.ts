import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFile as readByPandoc } from '../pandoc/run-pandoc.ts'
import { readFonts } from '../pdf/fonts.ts'
import { inspectFile } from '../reading/inspect-file.ts'
import { textIn } from '../reading/text-in-file.ts'
import { paperOfDocx, paperOfOdt, usualPaper } from './paper-of.ts'
import type { Paper, Piece } from './piece.ts'
import { piecesOf } from './pieces-of.ts'
import { breaksInDocx, breaksInOdt } from './with-breaks.ts'

const workspace = import.meta.dirname

/** Letters of what is laid out, which takes memory; a book of five hundred pages stays below. */
const most = 2_000_000

const pictures = /^(?:word\/media|Pictures|media)\//

/**
 * About how many pages a text takes that does not say so itself: laid out on its own paper, with letters of
 * ours and room for its pictures.
 * @param place where the file lies on this machine
 * @returns null where it is too long for that
 * @throws OfficeRefusal for what is none of DOCX, ODT, HTML and text
 */
export async function countPages(place: string, mediaType: string): Promise<number | null> {
  const content = new Uint8Array(await readFile(place))
  if (mediaType === 'text/plain')
    return layOut({ ...usualPaper, line: 1, after: 0 }, linesOf(content))
  if (mediaType === 'text/html') {
    const { blocks } = await readByPandoc('html', content)
    return layOut(usualPaper, piecesOf(blocks))
  }
  const kind = inspectFile(content)
  const { paper, marked } = openPacked(kind, content)
  const { blocks } = await readByPandoc(kind, marked)
  return layOut(paper, piecesOf(blocks))
}

/** The paper of a file, and the file with a mark at every new page and without what its pictures show. */
function openPacked(kind: 'docx' | 'odt', content: Uint8Array) {
  const names: string[] = []
  const files = unzipSync(content, {
    filter: ({ name }) => !pictures.test(name) || names.push(name) < 0,
  })
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '')
  const nothing = Object.fromEntries(names.map((name) => [name, new Uint8Array()]))
  const [body, mark, paperOf] =
    kind === 'docx'
      ? (['word/document.xml', breaksInDocx, paperOfDocx] as const)
      : (['content.xml', breaksInOdt, paperOfOdt] as const)
  const marked = { ...files, ...nothing, [body]: strToU8(mark(text(body))) }
  return { paper: paperOf(text), marked: zipSync(marked, { level: 0 }) }
}

/** Every line of a text takes one on paper, also one that says nothing. */
function linesOf(content: Uint8Array): Piece[] {
  const lines = (textIn(content) ?? '').split(/\r?\n/)
  return lines.map((text) => ({ kind: 'words', text: text.trim() ? text : '\u200b' }))
}

function layOut(paper: Paper, pieces: Piece[]): number | null {
  const data = JSON.stringify({ paper, pieces })
  if (data.length > most) return null
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })
  const about = { mainFilePath: path.join(workspace, 'pages.typ'), inputs: { data } }
  const pages = compiler.compile(about).result?.numOfPages ?? null
  compiler.evictCache(0)
  return pages
}
