import { libraryKinds } from '@voortent/domain/library/contract'
import { expect, test } from 'vitest'
import { asMeta } from './as-meta.ts'
import type { Shown } from './shown.ts'

const address = 'https://voortent.example/streek/over/kennis/0197f0a0-0000-7000-8000-000000000001'
const facts = {
  kind: 'publicatie',
  title: 'Leren lassen',
  people: [{ name: 'Ans van den Berg', orcid: '0000-0002-1825-0097' }],
  institutes: [{ name: 'TU Voorbeeld', ror: 'https://ror.org/02e2c7k09' }],
  on: '2026-05-01',
  language: 'nl',
  abstract: 'Twaalf werkplaatsen probeerden het.',
  plainSummary: 'Zet een vaste meester naast wie nieuw is.',
  contextRegion: '',
  licence: 'cc-by-4.0',
  doi: '10.1234/lassen',
  version: '',
  links: [],
}
const pdf = { id: 'f1', mediaType: 'application/pdf', state: 'ready', caption: '', preview: null }

type Tag = {
  name?: string
  property?: string
  rel?: string
  content?: string
  href?: string
  hrefLang?: string
  'script:ld+json'?: Record<string, unknown>
}

function tagsOf(change: object = {}, files: object[] = [pdf], logo: object | null = null) {
  const item = {
    facts: { ...facts, ...change },
    organisations: [{ name: 'Hogeschool', ror: '' }],
    status: 'published',
    publishedAt: new Date('2026-05-02T10:00:00Z'),
    changedAt: new Date('2026-06-01T10:00:00Z'),
  }
  const face = { slug: 'streek', name: 'Voorbeeldstreek', logo }
  return asMeta({ item, files, face, address } as unknown as Shown) as Tag[]
}
const contentOf = (tags: Tag[], name: string) =>
  tags
    .filter((tag) => tag.name === name || tag.property === name || tag.rel === name)
    .map((tag) => tag.content ?? tag.href)
const linkedIn = (tags: Tag[]) =>
  tags.find((tag) => tag['script:ld+json'])?.['script:ld+json'] ?? {}

test('reference managers and Google Scholar read all of it in the page', () => {
  const tags = tagsOf()
  expect(contentOf(tags, 'citation_title')).toEqual(['Leren lassen'])
  const authors = ['Ans van den Berg', 'Hogeschool', 'TU Voorbeeld']
  expect(contentOf(tags, 'citation_author')).toEqual(authors)
  expect(contentOf(tags, 'DC.creator')).toEqual(authors)
  expect(contentOf(tags, 'citation_publication_date')).toEqual(['2026/05/01'])
  expect(contentOf(tags, 'citation_doi')).toEqual(['10.1234/lassen'])
  expect(contentOf(tags, 'citation_pdf_url')).toEqual([
    'https://voortent.example/streek/bestand/f1?deel=bewaren',
  ])
  expect(contentOf(tags, 'DC.identifier')).toEqual(['https://doi.org/10.1234/lassen'])
  expect(contentOf(tags, 'canonical')).toEqual([address])
  const languages = tags.filter(({ rel }) => rel === 'alternate')
  expect(languages.map(({ hrefLang, href }) => [hrefLang, href])).toEqual([
    ['nl', address],
    ['x-default', address],
  ])
})

test('who shares it sees a picture: of its file, of the tenant, or ours', () => {
  const pictureOf = (...given: [object[], object | null]) =>
    contentOf(tagsOf({}, ...given), 'og:image')
  const drawn = { ...pdf, preview: { width: 300, height: 400 } }
  const logo = { altText: 'Streek' }
  expect(pictureOf([drawn], logo)).toEqual([
    'https://voortent.example/streek/bestand/f1?deel=klein',
  ])
  expect(pictureOf([{ ...drawn, state: 'held' }], logo)).toEqual([
    'https://voortent.example/streek/logo',
  ])
  expect(pictureOf([], null)).toEqual(['https://voortent.example/deelbaar.png'])
  expect(contentOf(tagsOf({}, [{ ...pdf, state: 'held' }]), 'citation_pdf_url')).toEqual([])
})

/** What Google's guides and schema.org ask of a type, beside what all of them have. */
const asked: Record<string, string[]> = {
  ScholarlyArticle: ['headline', 'image'],
  Report: ['headline', 'image'],
  LearningResource: ['name', 'description'],
  Dataset: ['name', 'description', 'creator', 'license'],
  PresentationDigitalDocument: ['name'],
  MediaObject: ['name', 'description', 'uploadDate'],
  CreativeWork: ['name'],
}

test.each(libraryKinds)('as linked data %s has what is asked of its type', (kind) => {
  for (const bare of [
    {},
    { people: [], institutes: [], abstract: '', plainSummary: '', doi: '' },
  ]) {
    const data = linkedIn(tagsOf({ kind, ...bare }))
    const needs = asked[String(data['@type'])] ?? ['a type that is known here']
    const always = ['@context', '@id', 'url', 'author', 'publisher', 'datePublished', 'inLanguage']
    for (const name of [...always, ...needs])
      expect([name, Boolean(data[name])], kind).toEqual([name, true])
  }
})

test('people and organisations are known by what stays theirs', () => {
  expect(linkedIn(tagsOf()).author).toEqual([
    { '@type': 'Person', name: 'Ans van den Berg', '@id': 'https://orcid.org/0000-0002-1825-0097' },
    { '@type': 'Organization', name: 'Hogeschool' },
    { '@type': 'Organization', name: 'TU Voorbeeld', '@id': 'https://ror.org/02e2c7k09' },
  ])
})
