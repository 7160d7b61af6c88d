import { expect, test } from 'vitest'
import { itemFacts } from './contract.ts'

const item = { kind: 'handreiking', title: 'Leren lassen', on: '2026-05-01' }
const read = (more: object) => itemFacts.safeParse({ ...item, ...more })
const said = (more: object) =>
  read(more).error?.issues.map(({ path, message }) => [path.join('.'), message])

test('people stand one to a line, with an ORCID or without', () => {
  const orcid = '0000-0002-1825-0097'
  expect(
    read({ people: `Ans Voorbeeld ${orcid}\n\nBo Niemand\nCas, https://orcid.org/${orcid}` }).data
      ?.people,
  ).toEqual([
    { name: 'Ans Voorbeeld', orcid },
    { name: 'Bo Niemand', orcid: '' },
    { name: 'Cas', orcid },
  ])
  expect(said({ people: 'Ans 0000-0002-1825-0098' })).toEqual([['people', 'library.orcid-wrong']])
  expect(said({ people: orcid })).toEqual([['people', 'library.person-nameless']])
})

test('a DOI stands without its resolver; one that is none is refused at its field', () => {
  expect(read({ doi: 'https://doi.org/10.1234/abc.5' }).data?.doi).toBe('10.1234/abc.5')
  expect(said({ doi: '11.1/x' })).toEqual([['doi', 'library.doi-malformed']])
})

test('a handle stands without its resolver; a DOI is no handle here', () => {
  expect(read({ handle: 'https://hdl.handle.net/20.500.12345/abc' }).data?.handle).toBe(
    '20.500.12345/abc',
  )
  expect(said({ handle: 'abc' })).toEqual([['handle', 'library.handle-malformed']])
  for (const handle of ['10.1234/abc', 'https://doi.org/10.1234/abc'])
    expect(said({ handle })?.[0]).toEqual(['handle', 'library.handle-is-doi'])
})

test('other organisations stand one to a line, with a ROR or without', () => {
  const ror = '02e2c7k09'
  expect(
    read({ institutes: `TU Voorbeeld ${ror}\nBuro Twee\nDrie, https://ror.org/${ror}` }).data
      ?.institutes,
  ).toEqual([
    { name: 'TU Voorbeeld', ror },
    { name: 'Buro Twee', ror: '' },
    { name: 'Drie', ror },
  ])
  expect(said({ institutes: 'TU 02e2c7k08' })).toEqual([['institutes', 'library.ror-wrong']])
  expect(said({ institutes: 'TU https://ror.org/abc' })).toEqual([
    ['institutes', 'library.ror-wrong'],
  ])
  expect(said({ institutes: ror })).toEqual([['institutes', 'library.institute-nameless']])
})

test('funders stand one to a line; a day of embargo may be left empty', () => {
  expect(read({ funding: 'Fonds A\n\nFonds B' }).data?.funding).toEqual(['Fonds A', 'Fonds B'])
  expect(said({ funding: 'x'.repeat(201) })).toEqual([['funding', 'library.funding-too-long']])
  expect(read({ embargoUntil: '' }).data?.embargoUntil).toBeNull()
  expect(said({ embargoUntil: 'morgen' })?.[0]?.[0]).toBe('embargoUntil')
})

test('the plain words are at most 120 (R-41)', () => {
  expect(said({ plainSummary: 'woord '.repeat(120) })).toBeUndefined()
  expect(said({ plainSummary: 'woord '.repeat(121) })).toEqual([
    ['plainSummary', 'library.plain-too-long'],
  ])
})

test('a link is an address on the web', () => {
  expect(read({ links: 'https://een.example/a\nhttps://twee.example/b' }).data?.links).toHaveLength(
    2,
  )
  expect(said({ links: 'javascript:alert(1)' })).toEqual([['links', 'library.link-malformed']])
})
