import { readFile as readBytes } from 'node:fs/promises'
import path from 'node:path'
import type { PandocDocument } from './ast.ts'

/** Fifty-eight megabytes are read at the first conversion, and only where one is made. */
async function pandoc() {
  return (await import('pandoc-wasm')).convert
}

/** What Pandoc said it could not do. */
export class PandocRefusal extends Error {}

/** Styles as Pandoc has them, and a footer with the number of the page. */
const reference = path.join(import.meta.dirname, 'reference.docx')

/**
 * A document in Pandoc's own form as a DOCX file, with numbered pages.
 * @param contents true for a table of contents, which Word fills in
 */
export async function writeDocx(
  document: PandocDocument,
  contents: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = 'made.docx'
  const options = {
    from: 'json',
    to: 'docx',
    'output-file': name,
    standalone: true,
    'reference-doc': 'reference.docx',
    'table-of-contents': contents,
    'toc-depth': 2,
  }
  const given = { 'reference.docx': new Blob([await readBytes(reference)]) }
  const { stderr, files } = await (await pandoc())(options, JSON.stringify(document), given)
  const made = files[name]
  if (!made) throw new PandocRefusal(stderr)
  return new Uint8Array(await made.arrayBuffer())
}

/** The words of an ODT file, each paragraph on a line of its own. */
export async function readPlain(from: 'odt', content: Uint8Array<ArrayBuffer>): Promise<string> {
  const name = `given.${from}`
  const options = { from, to: 'plain', wrap: 'none', 'input-files': [name] }
  const { stdout, stderr } = await (await pandoc())(options, null, { [name]: new Blob([content]) })
  if (!stdout && stderr) throw new PandocRefusal(stderr)
  return stdout
}

/** A DOCX, ODT or HTML file in Pandoc's own form; tracked changes are taken as accepted. */
export async function readFile(
  from: 'docx' | 'odt' | 'html',
  content: Uint8Array<ArrayBuffer>,
): Promise<PandocDocument> {
  const name = `given.${from}`
  const options = { from, to: 'json', 'input-files': [name], 'track-changes': 'accept' }
  const { stdout, stderr } = await (await pandoc())(options, null, { [name]: new Blob([content]) })
  if (!stdout) throw new PandocRefusal(stderr)
  return JSON.parse(stdout) as PandocDocument
}
