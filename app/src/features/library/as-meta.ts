import { asLinkedData } from './as-linked-data.ts'
import type { Shown } from './shown.ts'

/** What a public item tells search engines, reference managers and those who share its address. */
export function asMeta(shown: Shown) {
  const { item, address } = shown
  const { facts, status } = item
  const picture = pictureOf(shown)
  return [
    { name: 'description', content: descriptionOf(item) },
    { name: 'twitter:card', content: 'summary_large_image' },
    // Its page stays, so that who has its address reads why it no longer holds.
    ...(status === 'withdrawn' ? [{ name: 'robots', content: 'noindex' }] : []),
    ...[...scholarly(shown), ...dublinCore(shown)].map(([name, content]) => ({ name, content })),
    ...openGraph(shown, picture).map(([property, content]) => ({ property, content })),
    { tagName: 'link' as const, rel: 'canonical', href: address },
    // It has one address, whatever language the words around it are in.
    { tagName: 'link' as const, rel: 'alternate', hrefLang: facts.language, href: address },
    { tagName: 'link' as const, rel: 'alternate', hrefLang: 'x-default', href: address },
    { tagName: 'link' as const, rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    ...described.map(([format, type]) => ({
      tagName: 'link' as const,
      rel: 'describedby',
      type,
      href: `${address}/verwijzing/${format}`,
    })),
    { 'script:ld+json': asLinkedData(shown, picture.address) },
  ]
}

type Told = [name: string, content: string][]

/** As Google Scholar and reference managers read it. */
function scholarly({ item, files, face, address }: Shown): Told {
  const { facts } = item
  const papers = files.filter(
    ({ mediaType, state }) => mediaType === 'application/pdf' && state === 'ready',
  )
  return [
    ['citation_title', facts.title],
    ...authorsOf(item).map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', facts.on.replaceAll('-', '/')],
    ['citation_language', facts.language],
    ['citation_publisher', face.name],
    ['citation_technical_report_institution', face.name],
    ...some('citation_doi', facts.doi),
    ['citation_abstract_html_url', address],
    ...papers.map(({ id }): [string, string] => ['citation_pdf_url', fileAt(face, address, id)]),
  ]
}

function dublinCore({ item, face, address }: Shown): Told {
  const { facts } = item
  return [
    ['DC.title', facts.title],
    ...authorsOf(item).map((name): [string, string] => ['DC.creator', name]),
    ['DC.publisher', face.name],
    ['DC.date', facts.on],
    ['DC.language', facts.language],
    ['DC.type', facts.kind],
    ['DC.identifier', facts.doi ? `https://doi.org/${facts.doi}` : address],
    ...some('DC.description', facts.abstract || facts.plainSummary),
  ]
}

function openGraph({ item, face, address }: Shown, picture: Picture): Told {
  const { facts, publishedAt } = item
  return [
    ['og:title', facts.title],
    ['og:description', descriptionOf(item)],
    ['og:type', 'article'],
    ['og:url', address],
    ['og:site_name', face.name],
    ['og:locale', facts.language === 'nl' ? 'nl_NL' : facts.language],
    ...some('article:published_time', publishedAt && new Date(publishedAt).toISOString()),
    ['og:image', picture.address],
    ['og:image:alt', picture.words],
  ]
}

type Picture = { address: string; words: string }

/** How the first file looks, else the tenant's sign, else ours. */
function pictureOf({ item, files, face, address }: Shown): Picture {
  const site = new URL(address).origin
  const [drawn] = files.filter(({ preview, state }) => preview && state === 'ready')
  if (drawn)
    return {
      address: fileAt(face, address, drawn.id, 'klein'),
      words: drawn.caption || item.facts.title,
    }
  if (face.logo) return { address: `${site}/${face.slug}/logo`, words: face.logo.altText }
  return { address: `${site}/deelbaar.png`, words: 'Voortent' }
}

function fileAt(face: Shown['face'], address: string, id: string, part = 'bewaren'): string {
  return `${new URL(address).origin}/${face.slug}/bestand/${id}?deel=${part}`
}

function authorsOf({ facts, organisations }: Shown['item']): string[] {
  return [...facts.people, ...organisations, ...facts.institutes].map(({ name }) => name)
}

function descriptionOf({ facts }: Shown['item']): string {
  return facts.plainSummary || facts.abstract.slice(0, 300)
}

function some(name: string, content: string | null | undefined | false): Told {
  return content ? [[name, content]] : []
}

const described = [
  ['csl-json', 'application/vnd.citationstyles.csl+json'],
  ['datacite', 'application/vnd.datacite.datacite+xml'],
  ['bibtex', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
]
