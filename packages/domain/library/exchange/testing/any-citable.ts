import fc from 'fast-check'
import { classification, languages, libraryKinds, licences } from '../../contract.ts'
import type { Citable } from '../citing/citable.ts'

const words = (maxLength: number) => fc.string({ unit: 'binary', maxLength })
const told = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength })
const day = fc.date({
  min: new Date('1950-01-01T00:00:00Z'),
  max: new Date('2100-12-31T00:00:00Z'),
  noInvalidDate: true,
})

/** Items with whatever people may have filled in, also signs that formats keep for themselves. */
export const anyCitable: fc.Arbitrary<Citable> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...libraryKinds),
  title: told(60),
  language: fc.constantFrom(...languages),
  on: day.map((date) => date.toISOString().slice(0, 10)),
  abstract: words(200),
  plainSummary: words(200),
  contextRegion: words(30),
  people: fc.array(
    fc.record({ name: told(30), orcid: fc.constantFrom('', '0000-0002-1825-0097') }),
    { maxLength: 3 },
  ),
  institutes: fc.array(
    fc.record({ name: told(30), ror: fc.constantFrom('', 'https://ror.org/02mhbdp94') }),
    { maxLength: 2 },
  ),
  themes: fc.subarray([...classification.themes]),
  topsectors: fc.subarray([...classification.topsectors]),
  targetGroups: fc.subarray([...classification.targetGroups]),
  licence: fc.constantFrom(...licences),
  doi: fc.option(
    told(20).map((end) => `10.1234/${end.replaceAll(/\s/g, '')}x`),
    { nil: '' },
  ),
  handle: fc.constantFrom('', '20.500.12345/a&b<c>'),
  version: words(10),
  funding: fc.array(told(20), { maxLength: 2 }),
  links: fc.array(
    told(30).map((end) => `https://een.nl/${end.replaceAll(/\s/g, '')}`),
    {
      maxLength: 2,
    },
  ),
  status: fc.constant('published'),
  visibility: fc.constant('openbaar'),
  publishedAt: fc.option(day),
  changedAt: day,
  waits: fc.constant(false),
})
