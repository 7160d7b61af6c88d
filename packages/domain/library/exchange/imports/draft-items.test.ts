import { expect, test } from 'vitest'
import { draftItems } from './draft-items.ts'
import { fileNamed } from './files-in-zip.ts'
import { guessColumns, linesAsTold } from './lines-as-told.ts'
import { classify, dayIn, kindIn, languageIn, licenceIn } from './read-words.ts'
import type { Told } from './told.ts'

const one = (text: Told['text'], at: Told['at'] = {}): Told => ({
  line: 5,
  at,
  text: { title: 'Leren lassen', on: '2026', ...text },
})
const faultsOf = (...references: Told[]) =>
  draftItems(references, { strict: true }).faults.map(
    ({ line, field, problem }) => `${line} ${field} ${problem}`,
  )

test('words as people and programs write them', () => {
  expect([
    kindIn('Geleerde les'),
    kindIn('journal-article'),
    kindIn('MPCT'),
    kindIn('iets'),
  ]).toEqual(['les', 'publicatie', 'video', null])
  expect([languageIn('Dutch'), languageIn('nl-NL'), languageIn('Klingon')]).toEqual([
    'nl',
    'nl',
    null,
  ])
  expect(licenceIn('https://creativecommons.org/licenses/by-sa/4.0/')).toBe('cc-by-sa-4.0')
  expect([licenceIn('CC BY 4.0'), licenceIn('Uitgever')]).toEqual(['cc-by-4.0', 'alle-rechten'])
  expect(['2026', '2026-5', '2026/05/01', '1-5-2026', 'voorjaar'].map(dayIn)).toEqual([
    '2026-01-01',
    '2026-05-01',
    '2026-05-01',
    '2026-05-01',
    'voorjaar',
  ])
  expect(classify('leervermogen; MBO, lassen')).toEqual({
    known: { themes: ['leervermogen'], targetGroups: ['mbo'] },
    others: ['lassen'],
  })
})

test('a reference becomes an item, and what has no place of its own is kept', () => {
  const { drafts, faults } = draftItems(
    [
      one({
        kind: 'JOUR',
        people: 'Ans van den Berg 0000-0002-1825-0097\nHogeschool Voorbeeld',
        abstract: 'Een tekst.',
        keywords: 'leervermogen, lassen',
        doi: 'https://doi.org/10.1234/lassen',
      }),
    ],
    { strict: false },
  )
  expect(faults).toEqual([])
  expect(drafts).toMatchObject([
    {
      line: 5,
      facts: {
        kind: 'publicatie',
        on: '2026-01-01',
        people: [
          { name: 'Ans van den Berg', orcid: '0000-0002-1825-0097' },
          { name: 'Hogeschool Voorbeeld', orcid: '' },
        ],
        abstract: 'Een tekst.\n\nTrefwoorden: lassen',
        themes: ['leervermogen'],
        doi: '10.1234/lassen',
      },
    },
  ])
})

test('what is wrong is told by the line where it stands', () => {
  expect(faultsOf(one({}))).toEqual([])
  expect(faultsOf(one({ title: '' }))).toEqual(['5 title library.title-missing'])
  expect(faultsOf(one({ title: 'x'.repeat(201) }, { title: 6 }))).toEqual([
    '6 title library.title-too-long',
  ])
  expect(faultsOf(one({ doi: 'geen doi' }, { doi: 9 }))).toEqual(['9 doi library.doi-malformed'])
  expect(faultsOf(one({ on: 'in druk' }, { on: 8 }))).toEqual(['8 on library.day-malformed'])
  expect(faultsOf(one({ kind: 'Iets', language: 'Klingon' }))).toEqual([
    '5 kind library.kind-unknown',
    '5 language library.language-unknown',
  ])
  expect(faultsOf(one({ links: 'javascript:alert(1)' }))).toEqual([
    '5 links library.link-malformed',
  ])
  expect(faultsOf(one({ people: 'Ans 0000-0002-1825-0098' }))).toEqual([
    '5 people library.orcid-wrong',
  ])
})

test('columns are known by their names, and several names stand in one cell', () => {
  const lines = [
    ['Titel', 'Auteurs', 'Jaar', 'DOI', 'Bestand'],
    ['Leren lassen', 'Ans Voorbeeld; Bo Niemand', '2026', '10.1/x', 'a.pdf'],
    ['', '', '', '', ''],
    ['Nog een', '', '2025', '', ''],
  ]
  const columns = guessColumns(lines[0] ?? [])
  expect(columns).toMatchObject({ title: 0, people: 1, on: 2, doi: 3, files: 4, abstract: null })
  expect(linesAsTold(lines, columns)).toEqual([
    {
      line: 2,
      at: {},
      text: {
        title: 'Leren lassen',
        people: 'Ans Voorbeeld\nBo Niemand',
        on: '2026',
        doi: '10.1/x',
        files: 'a.pdf',
      },
    },
    { line: 4, at: {}, text: { title: 'Nog een', on: '2025' } },
  ])
})

test('a file in a ZIP is found by the end of its path, where that names one', () => {
  const files = ['export/files/3/a.pdf', 'export/files/4/b.pdf', 'export/files/5/b.pdf'].map(
    (name) => ({ name, bytes: 1 }),
  )
  expect(fileNamed(files, 'files/3/a.pdf')?.name).toBe('export/files/3/a.pdf')
  expect(fileNamed(files, 'C:\\Zotero\\storage\\a.pdf')?.name).toBe('export/files/3/a.pdf')
  expect(fileNamed(files, 'files/5/b.pdf')?.name).toBe('export/files/5/b.pdf')
  expect(fileNamed(files, 'b.pdf')).toBeNull()
})
