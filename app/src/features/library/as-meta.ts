import type { Api } from '@voortent/api'
import { asLinkedData } from './as-linked-data.ts'

type Item = Awaited<ReturnType<Api['library']['show']>>
type Face = Awaited<ReturnType<Api['tenancy']['publicFace']>>['tenant']

/** What a public item tells search engines, reference managers and those who share its address. */
export function asMeta(item: Item, address: string, face: Face) {
  const { facts, organisations, status, publishedAt } = item
  const description = facts.plainSummary || facts.abstract.slice(0, 300)
  const authors = [...facts.people, ...organisations].map(({ name }) => name)
  const site = new URL(address).origin
  const scholar = [
    ['citation_title', facts.title],
    ...authors.map((name) => ['citation_author', name]),
    ['citation_publication_date', facts.on.replaceAll('-', '/')],
    ['citation_language', facts.language],
    ['citation_technical_report_institution', face.name],
    ...(facts.doi ? [['citation_doi', facts.doi]] : []),
    ['citation_abstract_html_url', address],
  ]
  const graph = [
    ['og:title', facts.title],
    ['og:description', description],
    ['og:type', 'article'],
    ['og:url', address],
    ['og:site_name', face.name],
    ['og:locale', facts.language === 'nl' ? 'nl_NL' : facts.language],
    ...(publishedAt ? [['article:published_time', new Date(publishedAt).toISOString()]] : []),
    ...(face.logo
      ? [
          ['og:image', `${site}/${face.slug}/logo`],
          ['og:image:alt', face.logo.altText],
        ]
      : []),
  ]
  return [
    { name: 'description', content: description },
    { name: 'twitter:card', content: 'summary' },
    // Its page stays, so that who has its address reads why it no longer holds.
    ...(status === 'withdrawn' ? [{ name: 'robots', content: 'noindex' }] : []),
    ...scholar.map(([name, content]) => ({ name, content })),
    ...graph.map(([property, content]) => ({ property, content })),
    { tagName: 'link' as const, rel: 'canonical', href: address },
    ...described.map(([format, type]) => ({
      tagName: 'link' as const,
      rel: 'describedby',
      type,
      href: `${address}/verwijzing/${format}`,
    })),
    { 'script:ld+json': asLinkedData(item, address, face.name) },
  ]
}

const described = [
  ['csl-json', 'application/vnd.citationstyles.csl+json'],
  ['datacite', 'application/vnd.datacite.datacite+xml'],
  ['bibtex', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
]
