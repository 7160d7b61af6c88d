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
