import { OfficeRefusal } from '../office-refusal.ts'
import { readFile } from '../pandoc/run-pandoc.ts'
import { type ReadText, textOf } from '../pandoc/text-of.ts'
import { inspectFile } from './inspect-file.ts'

/**
 * Reads a DOCX or ODT file into a text; what kind it is, its content tells.
 * @throws OfficeRefusal with the reason why it cannot be read
 */
export async function readDocument(content: Uint8Array<ArrayBuffer>): Promise<ReadText> {
  const kind = inspectFile(content)
  const read = textOf(await readFile(kind, content).catch(broken))
  if (!read.content.content?.length) throw new OfficeRefusal('empty')
  return read
}

function broken(error: unknown): never {
  throw new OfficeRefusal('broken', error)
}
