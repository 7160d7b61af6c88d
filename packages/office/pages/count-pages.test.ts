import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readPassages } from '../passages/read-passages.ts'
import { bombOf } from '../testing/bomb.ts'
import { countPages } from './count-pages.ts'

// Fifty-eight megabytes of WebAssembly are read first; beside other tests that takes its time.
vi.setConfig({ testTimeout: 90_000 })

const given = path.join(import.meta.dirname, '../testing/files')
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const odt = 'application/vnd.oasis.opendocument.text'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-pages-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function placeOf(content: Uint8Array | string) {
  const place = path.join(folder, 'file')
  await writeFile(place, content)
  return place
}
const count = async (content: Uint8Array | string, mediaType: string) =>
  countPages(await placeOf(content), mediaType)

test.each([
  ['report.docx', docx],
  ['report.odt', odt],
])('%s takes the ten pages that LibreOffice lays it out on', async (name, mediaType) => {
  expect(await countPages(path.join(given, name), mediaType)).toBe(10)
})

test('a file by Pandoc, which says one page of whatever it wrote, is counted', async () => {
  const place = path.join(given, 'handout.docx')
  expect((await readPassages(place, docx)).pages).toBeNull()
  // LibreOffice lays it out on eight pages of wider letters.
  expect(await countPages(place, docx)).toBe(7)
})

test('of a text each line takes one, of a page for the web what stands in it', async () => {
  expect(await count('Een vaste meester\n\n'.repeat(60), 'text/plain')).toBe(3)
  expect(await count('kort', 'text/plain')).toBe(1)
  const paragraph = `<p>${'leren bij een meester '.repeat(100)}</p><script>let x</script>`
  expect(await count(`<title>X</title>${paragraph.repeat(10)}`, 'text/html')).toBe(6)
})

test('what is too long, or unpacks to too much, is not laid out', async () => {
  expect(await count('Een vaste meester\n'.repeat(300_000), 'text/plain')).toBeNull()
  const bomb = { name: 'word/document.xml', beside: {}, gigabytes: 1 }
  await expect(count(bombOf(bomb), docx)).rejects.toMatchObject({ problem: 'too-large-inside' })
})
