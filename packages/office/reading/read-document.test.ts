import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, expect, test, vi } from 'vitest'
import { openWorkshop } from '../index.ts'

// Fifty-eight megabytes of WebAssembly are read first; beside other tests that takes its time.
vi.setConfig({ testTimeout: 90_000 })

const workshop = openWorkshop()
afterAll(() => workshop.close())

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files))
const read = (content: Uint8Array<ArrayBuffer>) => workshop.work({ do: 'read', content })

async function fixture(name: string) {
  return new Uint8Array(await readFile(path.join(import.meta.dirname, '../testing/files', name)))
}

test.each(['agenda.docx', 'agenda.odt'])('%s as LibreOffice wrote it is read', async (name) => {
  const { content } = await read(await fixture(name))
  const headings = (content.content ?? []).filter(({ type }) => type === 'heading')
  expect(headings.map(({ attrs, content: words }) => [attrs?.depth, words?.[0]?.text])).toEqual([
    [1, 'Inleiding'],
    [1, 'Leren in het kleinbedrijf'],
    [2, 'Wat we willen'],
    [2, 'Acties'],
    [1, 'Techniek voor iedereen'],
    [1, 'Bijlage'],
  ])
  const table = content.content?.find(({ type }) => type === 'table')
  expect(table?.content?.map((row) => row.content?.map(({ type }) => type))).toEqual([
    ['tableHeader', 'tableHeader', 'tableHeader'],
    ['tableCell', 'tableCell', 'tableCell'],
    ['tableCell', 'tableCell', 'tableCell'],
  ])
  expect(JSON.stringify(content)).toContain('met een vast gezicht')
})

test('a file that Pandoc cannot read is refused, and so is one without words', async () => {
  const xml = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
  const word = (body: string) => zip({ 'word/document.xml': bytes(body) })
  await expect(read(word('no xml'))).rejects.toMatchObject({ problem: 'broken' })
  await expect(read(word(`${xml}<w:body/></w:document>`))).rejects.toMatchObject({
    problem: expect.stringMatching(/^(empty|broken)$/),
  })
})
