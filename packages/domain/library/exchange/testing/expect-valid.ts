import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'

const folder = path.join(import.meta.dirname, 'schemas')
const names = ['oai-pmh.xsd', 'oai-dc.xsd', 'dc.xsd', 'xml.xsd', 'datacite.xsd'] as const

/** Fails for documents that their schema does not allow, with every line that is wrong. */
export async function expectValid(
  xml: string | readonly string[],
  schema: (typeof names)[number] = 'oai-pmh.xsd',
): Promise<void> {
  const files = await Promise.all(
    names.map(async (fileName) => ({
      fileName,
      contents: await readFile(path.join(folder, fileName), 'utf8'),
    })),
  )
  const { errors } = await validateXML({
    xml: [xml].flat().map((contents, at) => ({ fileName: `answer-${at}.xml`, contents })),
    schema: files.filter(({ fileName }) => fileName === schema),
    preload: files.filter(({ fileName }) => fileName !== schema),
    initialMemoryPages: 16 * memoryPages.MiB,
    maxMemoryPages: 256 * memoryPages.MiB,
  })
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
}
