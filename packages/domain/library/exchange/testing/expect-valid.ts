import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'

const ours = path.join(import.meta.dirname, 'schemas')
/** Those that are published; where they are missing, `npm test` fetches them. */
const published = path.join(import.meta.dirname, '../../../../../node_modules/.cache/schemas')
const places = {
  'answers.xsd': ours,
  'datacite.xsd': ours,
  'OAI-PMH.xsd': published,
  'oai_dc.xsd': published,
  'simpledc20021212.xsd': published,
  'xml.xsd': published,
}

/**
 * Fails for documents that their schema does not allow, with every line that is wrong: answers of
 * OAI-PMH 2.0 by the schemas of its makers, unless another is named.
 */
export async function expectValid(
  xml: string | readonly string[],
  schema: 'answers.xsd' | 'datacite.xsd' = 'answers.xsd',
): Promise<void> {
  const files = await Promise.all(Object.entries(places).map(readSchema))
  const { errors } = await validateXML({
    xml: [xml].flat().map((contents, at) => ({ fileName: `answer-${at}.xml`, contents })),
    schema: files.filter(({ fileName }) => fileName === schema),
    preload: files.filter(({ fileName }) => fileName !== schema),
    initialMemoryPages: 16 * memoryPages.MiB,
    maxMemoryPages: 256 * memoryPages.MiB,
  })
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
}

/** Each names the others by where they stand on the web; here they stand together. */
async function readSchema([fileName, folder]: [string, string]) {
  const contents = await readFile(path.join(folder, fileName), 'utf8')
  return {
    fileName,
    contents: contents.replaceAll(/schemaLocation="[^"]*\/([^"/]+)"/g, 'schemaLocation="$1"'),
  }
}
