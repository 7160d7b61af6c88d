import type { Shown } from './shown.ts'

const types: Partial<Record<Shown['item']['facts']['kind'], string>> = {
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

/** A public item in the words of schema.org, for those that gather; each kind with what they ask of it. */
export function asLinkedData({ item, face, address }: Shown, image: string) {
  const { facts, organisations, changedAt } = item
  const licence = licences[facts.licence]
  const type = types[facts.kind] ?? 'CreativeWork'
  const publisher = { '@type': 'Organization', name: face.name }
  const authors = [
    ...facts.people.map(({ name, orcid }) => ({
      '@type': 'Person',
      name,
      ...(orcid && { '@id': `https://orcid.org/${orcid}` }),
    })),
    ...[...organisations, ...facts.institutes].map(({ name, ror }) => ({
      '@type': 'Organization',
      name,
      ...(ror && { '@id': ror }),
    })),
  ]
  // Without authors it is the tenant that speaks, as everywhere else.
  const author = authors.length > 0 ? authors : [publisher]
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': facts.doi ? `https://doi.org/${facts.doi}` : address,
    name: facts.title,
    ...(['ScholarlyArticle', 'Report'].includes(type) && { headline: facts.title.slice(0, 110) }),
    url: address,
    mainEntityOfPage: address,
    inLanguage: facts.language,
    datePublished: facts.on,
    dateModified: new Date(changedAt).toISOString(),
    ...(type === 'MediaObject' && { uploadDate: facts.on }),
    abstract: facts.abstract || facts.plainSummary || facts.title,
    description: facts.plainSummary || facts.abstract || facts.title,
    author,
    ...(type === 'Dataset' && { creator: author }),
    publisher,
    image,
    isAccessibleForFree: true,
    ...(licence && { license: licence }),
    ...(facts.doi && { identifier: `https://doi.org/${facts.doi}` }),
    ...(facts.version && { version: facts.version }),
    ...(facts.links.length > 0 && { isBasedOn: facts.links }),
    ...(facts.contextRegion && { spatialCoverage: facts.contextRegion }),
  }
}
