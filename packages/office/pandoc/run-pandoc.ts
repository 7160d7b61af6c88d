import type { PandocDocument } from './ast.ts'

/** Fifty-eight megabytes are read at the first conversion, and only where one is made. */
async function pandoc() {
  return (await import('pandoc-wasm')).convert
}

/** What Pandoc said it could not do. */
export class PandocRefusal extends Error {}

/** A document in Pandoc's own form as a DOCX file. */
export async function writeDocx(document: PandocDocument): Promise<Uint8Array<ArrayBuffer>> {
  const name = 'made.docx'
  const options = { from: 'json', to: 'docx', 'output-file': name, standalone: true }
  const { stderr, files } = await (await pandoc())(options, JSON.stringify(document), {})
  const made = files[name]
  if (!made) throw new PandocRefusal(stderr)
  return new Uint8Array(await made.arrayBuffer())
}

/** A DOCX or ODT file in Pandoc's own form; tracked changes are taken as accepted. */
export async function readFile(
  from: 'docx' | 'odt',
  content: Uint8Array<ArrayBuffer>,
): Promise<PandocDocument> {
  const name = `given.${from}`
  const options = { from, to: 'json', 'input-files': [name], 'track-changes': 'accept' }
  const { stdout, stderr } = await (await pandoc())(options, null, { [name]: new Blob([content]) })
  if (!stdout) throw new PandocRefusal(stderr)
  return JSON.parse(stdout) as PandocDocument
}
