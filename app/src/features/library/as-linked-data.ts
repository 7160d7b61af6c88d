import type { Api } from '@voortent/api'

type Item = Awaited<ReturnType<Api['library']['show']>>

const types: Partial<Record<Item['facts']['kind'], string>> = {
  publicatie: 'ScholarlyArticle',
  kennissynthese: 'Report',
  lesmateriaal: 'LearningResource',
  dataset: 'Dataset',
  presentatie: 'PresentationDigitalDocument',
  video: 'MediaObject',
}
const licences: Partial<Record<string, string>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** A public item in the words of schema.org, for those that gather. */
export function asLinkedData(item: Item, address: string, publisher: string) {
  const { facts, organisations, changedAt } = item
  const licence = licences[facts.licence]
  return {
    '@context': 'https://schema.org',
    '@type': types[facts.kind] ?? 'CreativeWork',
    name: facts.title,
    url: address,
    inLanguage: facts.language,
    datePublished: facts.on,
    dateModified: new Date(changedAt).toISOString(),
    abstract: facts.abstract || facts.plainSummary,
    description: facts.plainSummary || facts.abstract,
    author: [
      ...facts.people.map(({ name, orcid }) => ({
        '@type': 'Person',
        name,
        ...(orcid && { '@id': `https://orcid.org/${orcid}` }),
      })),
      ...organisations.map(({ name }) => ({ '@type': 'Organization', name })),
    ],
    publisher: { '@type': 'Organization', name: publisher },
    ...(licence && { license: licence }),
    ...(facts.doi && { identifier: `https://doi.org/${facts.doi}` }),
    ...(facts.links.length > 0 && { isBasedOn: facts.links }),
    ...(facts.contextRegion && { spatialCoverage: facts.contextRegion }),
  }
}
