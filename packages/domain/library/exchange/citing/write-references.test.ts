import { plugins } from '@citation-js/core'
import { strFromU8, unzipSync } from 'fflate'
import { convert } from 'pandoc-wasm'
import { expect, test } from 'vitest'
import { libraryKinds } from '../../contract.ts'
import { ansOnWelding, place } from '../testing/citables.ts'
import { expectValid } from '../testing/expect-valid.ts'
import { asCsl, nameOf } from './as-csl.ts'
import type { Citable } from './citable.ts'
import { writeReferences } from './write-references.ts'

const write = async (format: Parameters<typeof writeReferences>[2], change: object = {}) =>
  String((await writeReferences([{ ...ansOnWelding, ...change }], place, format)).content)

test('names as people write them, with the parts that belong together', () => {
  expect(nameOf({ name: 'Ans van den Berg', orcid: '' })).toEqual({
    given: 'Ans',
    'non-dropping-particle': 'van den',
    family: 'Berg',
  })
  for (const name of ['Werkgroep', 'MA', 'V'])
    expect(nameOf({ name, orcid: '' }), name).toEqual({ literal: name })
})

test('RIS has every fact in its line, the name whole and the day in two digits', async () => {
  const lines = (await write('ris')).split('\r\n')
  expect(lines[0]).toBe('TY  - RPRT')
  for (const line of [
    'AU  - van den Berg, Ans',
    'AU  - Hogeschool Voorbeeld',
    'DA  - 2026/05/01/',
    'DO  - 10.1234/lassen',
    'KW  - leervermogen',
    'PB  - Voorbeeldstreek',
    'TI  - Leren lassen & solderen {in één dag}',
    'UR  - https://voortent.example/streek/over/kennis/0197f0a0-0000-7000-8000-000000000001',
  ])
    expect(lines).toContain(line)
})

test('BibTeX keeps signs of its own apart', async () => {
  const bibtex = await write('bibtex')
  expect(bibtex).toMatch(/^@techreport\{Berg2026-000001,/)
  expect(bibtex).toContain('author = {van den Berg, Ans and {Hogeschool Voorbeeld}}')
  expect(bibtex).toContain(
    'title = {{Leren lassen \\& solderen \\textbraceleft{}in één dag\\textbraceright{}}}',
  )
  for (const line of [
    'month = {5}',
    'date = {2026-05-01}',
    'abstract = {Twaalf werkplaatsen <probeerden> het 100\\% een jaar lang.}',
    'keywords = {leervermogen, htsm, mbo}',
    'language = {nl}',
    'url = {https://voortent.example/streek/over/kennis/0197f0a0-0000-7000-8000-000000000001}',
    'copyright = {https://creativecommons.org/licenses/by/4.0/}',
  ])
    expect(bibtex).toContain(line)
  expect(bibtex).toContain('doi = {10.1234/lassen}')
})

test('CSL-JSON is what all of them are made of', async () => {
  const [reference] = JSON.parse(await write('csl-json'))
  expect(reference).toMatchObject({
    type: 'report',
    genre: 'handreiking',
    author: [
      { given: 'Ans', family: 'Berg', ORCID: 'https://orcid.org/0000-0002-1825-0097' },
      { literal: 'Hogeschool Voorbeeld' },
    ],
    issued: { 'date-parts': [[2026, 5, 1]] },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '2',
  })
})

test('styles write it as a sentence, in Dutch', async () => {
  expect(await write('apa')).toBe(
    'van den Berg, A., & Hogeschool Voorbeeld. (2026). Leren lassen & solderen {in één dag} (Versie 2) [Handreiking]. Voorbeeldstreek. https://doi.org/10.1234/lassen\n',
  )
  expect(await write('vancouver')).toContain('Beschikbaar op:')
  expect(await write('harvard')).toContain('Berg, A. en Hogeschool Voorbeeld (2026)')
})

test('without authors, abstract, DOI or licence it is a reference still', async () => {
  const bare = { people: [], institutes: [], abstract: '', plainSummary: '', doi: '', themes: [] }
  for (const format of ['ris', 'bibtex', 'csl-json', 'apa', 'vancouver', 'harvard'] as const)
    expect(await write(format, bare), format).toContain('Leren lassen')
  expect(await write('datacite', { ...bare, licence: 'alle-rechten' })).toContain(
    '<creatorName nameType="Organizational">Voorbeeldstreek</creatorName>',
  )
})

test('several as DataCite go in a ZIP, each a document of its own', async () => {
  const items = ['Een/twee: drie?', 'Vier'].map((title) => ({ ...ansOnWelding, title }))
  const { content, extension, mediaType } = await writeReferences(items, place, 'datacite')
  expect([extension, mediaType]).toEqual(['zip', 'application/zip'])
  const files = unzipSync(content as Uint8Array)
  expect(Object.keys(files)).toEqual(['001 Een twee drie.xml', '002 Vier.xml'])
  for (const file of Object.values(files)) await expectValid(strFromU8(file), 'datacite.xsd')
})

test('of every kind of item APA says what the citeproc of Pandoc makes of the same style', {
  timeout: 60_000,
}, async () => {
  const [ans] = ansOnWelding.people
  const makers = [
    { people: [ans] },
    { people: [], institutes: [{ name: 'de Haagse Hogeschool', ror: '' }] },
    { people: [ans, { name: 'Cas Jansen', orcid: '' }, { name: 'MA', orcid: '' }] },
    { people: [ans, { name: 'Bea de Vries', orcid: '' }], institutes: [] },
    { people: [], institutes: [] },
  ]
  const items = libraryKinds.map((kind, place) => ({
    ...ansOnWelding,
    ...makers[place % makers.length],
    kind,
    id: ansOnWelding.id.replace(/1$/, `${place}`),
    title: `${place} ${ansOnWelding.title}`,
    doi: place % 2 ? '' : ansOnWelding.doi,
    version: place % 3 ? '' : '2',
  })) as Citable[]
  const { content } = await writeReferences(items, place, 'apa')
  const style = plugins.config.get('@csl').styles.get('apa')
  const options = {
    from: 'csljson',
    to: 'plain',
    wrap: 'none',
    citeproc: true,
    csl: 'apa.csl',
    metadata: { lang: 'nl-NL' },
    'input-files': ['items.json'],
  }
  const { stdout } = await convert(options, null, {
    'items.json': new Blob([JSON.stringify(items.map((item) => asCsl(item, place)))]),
    'apa.csl': new Blob([style]),
  })
  const lines = (text: string) => text.split('\n').filter(Boolean)
  expect(lines(String(content))).toHaveLength(libraryKinds.length)
  expect(lines(String(content))).toEqual(lines(stdout))
})
