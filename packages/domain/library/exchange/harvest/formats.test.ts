import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Citable } from '../citing/citable.ts'
import { writeReferences } from '../citing/write-references.ts'
import { writeXml } from '../citing/write-xml.ts'
import { anyCitable } from '../testing/any-citable.ts'
import { ansOnWelding, place } from '../testing/citables.ts'
import { expectValid } from '../testing/expect-valid.ts'
import { formats } from './formats.ts'

const answerWith = (items: readonly Citable[], prefix: string) =>
  writeXml({
    'OAI-PMH': {
      '@xmlns': 'http://www.openarchives.org/OAI/2.0/',
      responseDate: '2026-05-01T00:00:00Z',
      request: 'https://voortent.example/streek/oai',
      ListRecords: {
        record: items.map((item) => ({
          header: { identifier: `oai:voortent.example:${item.id}`, datestamp: '2026-05-01' },
          metadata: formats.get(prefix)?.write(item, place),
        })),
      },
    },
  })

test('whatever an item tells, its record is valid in both forms', async () => {
  const items = fc.sample(anyCitable, 150)
  for (const prefix of formats.keys()) await expectValid(answerWith(items, prefix))
})

test('an export as DataCite is valid with everything and with the least', async () => {
  const least = {
    people: [],
    institutes: [],
    abstract: '',
    plainSummary: '',
    contextRegion: '',
    themes: [],
    topsectors: [],
    targetGroups: [],
    licence: 'alle-rechten' as const,
    doi: '',
    handle: '',
    version: '',
    funding: [],
    links: [],
    publishedAt: null,
  }
  for (const change of [{}, least]) {
    const item = { ...ansOnWelding, ...change }
    const { content } = await writeReferences([item], place, 'datacite')
    await expectValid(String(content), 'datacite.xsd')
  }
})

test('harvesters read that it is open to everybody; an export of what is not does not say so', async () => {
  const open = 'info:eu-repo/semantics/openAccess'
  for (const prefix of formats.keys())
    expect(answerWith([ansOnWelding], prefix), prefix).toContain(open)
  const { content } = await writeReferences([ansOnWelding], place, 'datacite')
  expect(content).not.toContain(open)
})

test('a record that a schema does not allow is found out', async () => {
  const simple = answerWith([ansOnWelding], 'oai_dc')
  for (const [right, wrong] of [
    ['<datestamp>2026-05-01', '<datestamp>2026'],
    ['<dc:title>', '<dc:kop/><dc:title>'],
    ['<responseDate>', '<answered/><responseDate>'],
  ] as const) {
    expect(simple).toContain(right)
    await expect(expectValid(simple.replace(right, wrong)), wrong).rejects.toThrow()
  }
  const xml = answerWith([ansOnWelding], 'oai_datacite')
  for (const [right, wrong] of [
    ['relationType="References"', 'relationType="Noemt"'],
    ['<publicationYear>2026', '<publicationYear>26'],
    ['resourceTypeGeneral="Report"', 'resourceTypeGeneral="Rapport"'],
    ['<publisher>Voorbeeldstreek', '<publisher>'],
  ] as const) {
    expect(xml).toContain(right)
    await expect(expectValid(xml.replace(right, wrong)), wrong).rejects.toThrow()
  }
})
