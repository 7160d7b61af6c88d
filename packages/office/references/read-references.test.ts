import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readReferences } from './read-references.ts'
import type { References } from './told.ts'

const read = (text: string) =>
  readReferences(new Uint8Array(Buffer.from(text))) as Promise<References & { files: unknown[] }>
const faultsOf = async (text: string) =>
  (await read(text)).faults.map(({ line, problem, found }) => `${line} ${problem} ${found}`)

const bibtex = String.raw`% uit het literatuurprogramma
@string{hs = {Hogeschool Voorbeeld}}
@comment{hier staat niets}

@report{ans2026,
  title = {Leren lassen \& {S}olderen in \'e\'en dag},
  author = {Ans van den Berg and {Hogeschool Voorbeeld}},
  institution = hs,
  year = 2026, month = may,
  abstract = {Twaalf werkplaatsen, 100\% tevreden.},
  keywords = {leervermogen, lassen},
  doi = {10.1234/lassen},
  file = {Verslag:files/3/verslag.pdf:application/pdf},
}
@dataset{cijfers, title = "Cijfers", date = {2025-03-02}, url = {https://voorbeeld.example/c}}
`

test('BibTeX, with definitions, accents and files as programs save them', async () => {
  const { references, faults } = await read(bibtex)
  expect(faults).toEqual([])
  expect(references).toEqual([
    {
      line: 5,
      at: { title: 6, people: 7, on: 9, abstract: 10, doi: 12, files: 13 },
      text: {
        kind: 'report',
        title: 'Leren lassen & Solderen in één dag',
        people: 'Ans van den Berg\nHogeschool Voorbeeld',
        on: '2026-05-01',
        abstract: 'Twaalf werkplaatsen, 100% tevreden.',
        keywords: 'leervermogen, lassen',
        doi: '10.1234/lassen',
        files: 'files/3/verslag.pdf',
      },
    },
    expect.objectContaining({
      line: 15,
      text: {
        kind: 'dataset',
        title: 'Cijfers',
        on: '2025-03-02',
        links: 'https://voorbeeld.example/c',
      },
    }),
  ])
})

test('an entry that is wrong says at which line, and the others are read', async () => {
  const wrong = [
    '@article{a,',
    '  title = {Zonder einde,',
    '  year = 2020',
    '',
    '@article{b,',
    '  title = {Goed},',
    '  year = 2021,',
    '}',
    '@article{c,',
    '  title = {Geen komma}',
    '  year = 2022,',
    '}',
    '@book{d,',
    '  title {Geen teken},',
    '}',
  ].join('\n')
  expect(await faultsOf(wrong)).toEqual([
    '1 bibtex-unclosed @article{a,',
    '11 bibtex-broken year = 2022,',
    '14 bibtex-broken title {Geen teken},',
  ])
  const { references } = await read(wrong)
  expect(references.map(({ line, text }) => [line, text.title])).toEqual([[5, 'Goed']])
})

test('RIS, with lines that go on, and records that do not end', async () => {
  const ris = [
    'Geëxporteerd op maandag',
    'TY  - RPRT',
    'TI  - Leren lassen',
    'AU  - van den Berg, Ans',
    'AU  - Hogeschool Voorbeeld',
    'DA  - 2026/05/01/',
    'AB  - Een tekst die',
    'verder gaat.',
    'KW  - leervermogen',
    'KW  - lassen',
    'L1  - files/3/verslag.pdf',
    'M3  - handreiking',
    'ER  - ',
    'TY  - JOUR',
    'TI  - Zonder einde',
    'TY  - JOUR',
    'T1  - Het laatste',
    'Y1  - 2020',
    'ER  -',
  ].join('\r\n')
  expect(await faultsOf(ris)).toEqual([
    '1 ris-outside Geëxporteerd op maandag',
    '14 ris-unclosed Zonder einde',
  ])
  const { references } = await read(ris)
  expect(references).toMatchObject([
    {
      line: 2,
      at: { title: 3, on: 6 },
      text: {
        kind: 'handreiking',
        people: 'Ans van den Berg\nHogeschool Voorbeeld',
        on: '2026-05-01',
        abstract: 'Een tekst die verder gaat.',
        keywords: 'leervermogen\nlassen',
        files: 'files/3/verslag.pdf',
      },
    },
    { line: 16, text: { kind: 'JOUR', title: 'Het laatste', on: '2020-01-01' } },
  ])
})

test('CSL-JSON, and where it breaks off', async () => {
  const items = [
    { type: 'dataset', title: 'Cijfers', issued: { 'date-parts': [[2025, 3]] }, DOI: '10.1/x' },
    { type: 'report', genre: 'les', title: 'Les', author: [{ literal: 'Werkgroep' }], volume: 3 },
  ]
  const { references } = await read(JSON.stringify(items, null, 2))
  expect(references).toMatchObject([
    { line: 2, at: { title: 4 }, text: { kind: 'dataset', on: '2025-03-01' } },
    { text: { kind: 'les', people: 'Werkgroep' } },
  ])
  expect(await faultsOf('[\n  {"title": "Een"},\n  {"title": }\n]')).toEqual([
    '3 json-broken {"title": }',
  ])
  expect(await faultsOf('[{"title": "Een"}, 3]')).toEqual(['1 json-no-item 3'])
})

test('a table is read, a picture is refused', async () => {
  const refused = (content: Uint8Array<ArrayBuffer>) => expect(readReferences(content)).rejects
  await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])).toMatchObject({
    problem: 'no-references',
  })
  expect(await readReferences(strToU8('Titel;DOI\nEen;10.1/x\n') as never)).toMatchObject({
    lines: [
      ['Titel', 'DOI'],
      ['Een', '10.1/x'],
    ],
  })
})
