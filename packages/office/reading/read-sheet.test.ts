import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { mostLines, readSheet } from './read-sheet.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files))
const fixture = async (name: string) =>
  new Uint8Array(await readFile(path.join(import.meta.dirname, '../testing/files', name)))

test('what LibreOffice saved as XLSX reads as the CSV it was made of, days included', async () => {
  const { lines } = await readSheet(await fixture('consortia.xlsx'))
  expect(lines).toEqual((await readSheet(await fixture('consortia.csv'))).lines)
  expect(lines[1]).toEqual([
    'Skillslab Lijn 7',
    'Hoe leren we op de werkvloer?',
    'Uitvoering',
    'Fieldlab',
    'Niemandsland',
    'Actief',
    '2025-09-01',
  ])
})

test.each([
  ['semicolons, as Dutch Excel does', bytes('Naam;Fase\nLas, en leer;Verkenning\n')],
  ['tabs', bytes('Naam\tFase\nLas, en leer\tVerkenning')],
  ['commas and quotes', bytes('Naam,Fase\r\n"Las, en leer",Verkenning\r\n\r\n')],
  ['a mark of UTF-8', bytes('\uFEFFNaam;Fase\nLas, en leer;Verkenning')],
  ['UTF-16', bytes('\uFEFFNaam\tFase\nLas, en leer\tVerkenning', 'utf16le')],
])('CSV with %s', async (_, content) => {
  const { lines } = await readSheet(content)
  expect(lines).toEqual([
    ['Naam', 'Fase'],
    ['Las, en leer', 'Verkenning'],
  ])
})

test('letters of Windows arrive as they were meant, and empty lines keep others in their place', async () => {
  const { lines } = await readSheet(bytes('Naam;Fase\n\nCoöperatie;', 'latin1'))
  expect(lines.map(([name]) => name)).toEqual(['Naam', '', 'Coöperatie'])
})

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of spaces', bytes(' \n \n'), 'empty'],
  ['a picture that calls itself a table', png, 'no-table'],
  ['a PDF that calls itself a table', bytes('%PDF-1.7\nvan alles'), 'no-table'],
  ['a text document', zip({ 'word/document.xml': bytes('<x/>') }), 'no-table'],
  ['an XLS file of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'no-table'],
  [
    'a workbook with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['half a file', bytes('PK\x03\x04 and then it ends'), 'broken'],
  ['a workbook without sheets', zip({ 'xl/workbook.xml': bytes('<workbook/>') }), 'broken'],
  [
    'a bomb',
    zip({
      'xl/workbook.xml': bytes('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000),
    }),
    'too-large-inside',
  ],
  ['a quote that never ends', bytes('Naam;Fase\n"Las;Verkenning\n'), 'broken'],
  ['too many lines', bytes(`Naam\n${'x\n'.repeat(mostLines + 1)}`), 'too-many-lines'],
])('%s is refused, and says why', async (_, content, problem) => {
  await expect(readSheet(content)).rejects.toThrow(problem)
})

test('ten thousand lines below the names are read', async () => {
  const { lines } = await readSheet(bytes(`Naam\n${'x\n'.repeat(mostLines)}`))
  expect(lines).toHaveLength(mostLines + 1)
})
