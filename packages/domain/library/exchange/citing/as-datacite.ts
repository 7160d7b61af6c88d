import { dayOf } from '@voortent/kernel'
import type { LibraryKind } from '../../contract.ts'
import { nameOf, subjectsOf } from './as-csl.ts'
import { addressOf, type Citable, type Place } from './citable.ts'
import { licenceAddress, spdxOf } from './licence-address.ts'
import type { Xml } from './write-xml.ts'

const general: Record<LibraryKind, string> = {
  publicatie: 'Text',
  tussenresultaat: 'Report',
  handreiking: 'Report',
  praktijkvoorbeeld: 'Report',
  les: 'Report',
  kennissynthese: 'Report',
  lesmateriaal: 'Text',
  dataset: 'Dataset',
  presentatie: 'Text',
  video: 'Audiovisual',
}

/**
 * An item in the words of DataCite's schema 4.6; one without a DOI is known by its address.
 * @param access who may read it, before its licence, where that is known
 */
export function asDataCite(
  item: Citable,
  place: Place,
  access: readonly Xml[] = [],
): { resource: Xml } {
  const address = addressOf(place, item)
  const lang = { '@xml:lang': item.language }
  const others = [
    ...(item.doi ? [{ '@alternateIdentifierType': 'URL', '#': address }] : []),
    ...(item.handle ? [{ '@alternateIdentifierType': 'Handle', '#': item.handle }] : []),
  ]
  return {
    resource: {
      '@xmlns': 'http://datacite.org/schema/kernel-4',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4.6/metadata.xsd',
      identifier: item.doi
        ? { '@identifierType': 'DOI', '#': item.doi }
        : { '@identifierType': 'URL', '#': address },
      creators: { creator: creatorsOf(item, place) },
      titles: { title: { ...lang, '#': item.title } },
      publisher: place.name,
      publicationYear: item.on.slice(0, 4),
      resourceType: { '@resourceTypeGeneral': general[item.kind], '#': item.kind },
      ...some('subjects', 'subject', subjectsOf(item)),
      dates: { date: datesOf(item) },
      language: item.language,
      ...some('alternateIdentifiers', 'alternateIdentifier', others),
      ...some(
        'relatedIdentifiers',
        'relatedIdentifier',
        item.links.map((link) => ({
          '@relatedIdentifierType': 'URL',
          '@relationType': 'References',
          '#': link,
        })),
      ),
      ...(item.version && { version: item.version }),
      rightsList: { rights: [...access, rightsOf(item)] },
      ...some('descriptions', 'description', [
        ...(item.abstract ? [{ '@descriptionType': 'Abstract', ...lang, '#': item.abstract }] : []),
        ...(item.plainSummary
          ? [{ '@descriptionType': 'Other', ...lang, '#': item.plainSummary }]
          : []),
      ]),
      ...some(
        'geoLocations',
        'geoLocation',
        item.contextRegion ? [{ geoLocationPlace: item.contextRegion }] : [],
      ),
      ...some(
        'fundingReferences',
        'fundingReference',
        item.funding.map((funderName) => ({ funderName })),
      ),
    },
  }
}

/** A list in its wrapper, or nothing where there is nothing to list. */
function some(wrapper: string, element: string, values: (Xml | string)[]): Xml {
  return values.length > 0 ? { [wrapper]: { [element]: values } } : {}
}

/** DataCite asks for somebody: without authors it is the tenant that speaks. */
function creatorsOf({ people, institutes }: Citable, place: Place): Xml[] {
  const named = [...people.map(personOf), ...institutes.map(instituteOf)]
  return named.length > 0 ? named : [instituteOf({ name: place.name, ror: '' })]
}

function personOf(person: Citable['people'][number]): Xml {
  const { given, family, 'non-dropping-particle': particle } = nameOf(person)
  const last = [particle, family].filter(Boolean).join(' ')
  return {
    creatorName: { '@nameType': 'Personal', '#': given ? `${last}, ${given}` : person.name },
    ...(given && { givenName: given, familyName: last }),
    ...(person.orcid && {
      nameIdentifier: {
        '@nameIdentifierScheme': 'ORCID',
        '@schemeURI': 'https://orcid.org',
        '#': person.orcid,
      },
    }),
  }
}

function instituteOf({ name, ror }: { name: string; ror: string }): Xml {
  return {
    creatorName: { '@nameType': 'Organizational', '#': name },
    ...(ror && {
      nameIdentifier: {
        '@nameIdentifierScheme': 'ROR',
        '@schemeURI': 'https://ror.org',
        '#': ror,
      },
    }),
  }
}

function datesOf({ on, publishedAt, changedAt }: Citable): Xml[] {
  return [
    { '@dateType': 'Issued', '#': on },
    ...(publishedAt ? [{ '@dateType': 'Available', '#': dayOf(publishedAt) }] : []),
    { '@dateType': 'Updated', '#': dayOf(changedAt) },
  ]
}

function rightsOf({ licence }: Citable): Xml {
  const address = licenceAddress(licence)
  const spdx = spdxOf(licence)
  if (!address || !spdx) return { '#': 'All rights reserved' }
  return {
    '@rightsURI': address,
    '@rightsIdentifier': spdx,
    '@rightsIdentifierScheme': 'SPDX',
    '@schemeURI': 'https://spdx.org/licenses/',
    '#': spdx,
  }
}
