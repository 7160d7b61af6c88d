import { readFileSync } from 'node:fs'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { sheets } from './testing/sheets.ts'
import { writeWorkbook } from './write-workbook.server.ts'

/** The sheet of entries as LibreOffice read it from such a workbook and saved it again. */
const asLibreOfficeSaw = readFileSync(new URL('testing/boekingen.csv', import.meta.url), 'utf8')

test('numbers are numbers, and what looks like a formula is text', async () => {
  const workbook = await readWorkbook(await writeWorkbook(sheets))
  expect(workbook).toEqual([
    {
      sheet: 'Samenvatting',
      data: [
        ['Consortium', 'Samen rekenen', null, null],
        [null, null, null, null],
        ['Geld', 12_500.5, -1_950.01, 0],
      ],
    },
    {
      sheet: 'Boekingen',
      data: [
        ['Nummer', 'Waarde', 'Onderbouwing'],
        [1, 0.05, '=HYPERLINK("http://x.example")'],
        [2, 9_999_999_999.99, '+31 6'],
        [3, 0.1, '@SOM(A1:A2)'],
        [4, 1_234.56, 'Draaibank & <frees>'],
      ],
    },
  ])
})

test('a spreadsheet program reads the same', async () => {
  const [, entries] = await readWorkbook(await writeWorkbook(sheets))
  const lines = entries?.data.map((row) =>
    row.map((cell) => String(cell).replaceAll('"', '""')).join(';'),
  )
  const seen = asLibreOfficeSaw.trimEnd().split('\n')
  expect(lines).toEqual(seen.map((line) => line.replaceAll(/(^|;)"|"($|;)/g, '$1$2')))
})
