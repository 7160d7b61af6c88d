import type { LibraryKind } from '../../contract.ts'
import { subjectsOf } from '../citing/as-csl.ts'
import { addressOf, type Citable, type Place } from '../citing/citable.ts'
import { licenceAddress } from '../citing/licence-address.ts'
import type { Xml } from '../citing/write-xml.ts'

/** As OpenAIRE calls them. */
const semantics: Record<LibraryKind, string> = {
  publicatie: 'other',
  tussenresultaat: 'report',
  handreiking: 'report',
  praktijkvoorbeeld: 'report',
  les: 'report',
  kennissynthese: 'report',
  lesmateriaal: 'other',
  dataset: 'other',
  presentatie: 'lecture',
  video: 'other',
}

/** An item in the fifteen words of Dublin Core, as OpenAIRE reads them. */
export function asDublinCore(item: Citable, place: Place): Xml {
  const { people, institutes, abstract, plainSummary, links, doi, handle, licence } = item
  const told = {
    title: [item.title],
    creator: [...people, ...institutes].map(({ name }) => name),
    subject: subjectsOf(item),
    description: [abstract, plainSummary].filter(Boolean),
    publisher: [place.name],
    contributor: item.funding,
    date: [item.on],
    type: [`info:eu-repo/semantics/${semantics[item.kind]}`, item.kind],
    identifier: [
      addressOf(place, item),
      ...(doi ? [`https://doi.org/${doi}`] : []),
      ...(handle ? [`https://hdl.handle.net/${handle}`] : []),
    ],
    language: [item.language],
    relation: links,
    coverage: item.contextRegion ? [item.contextRegion] : [],
    rights: ['info:eu-repo/semantics/openAccess', licenceAddress(licence) ?? 'All rights reserved'],
  }
  const elements = Object.entries(told).filter(([, values]) => values.length > 0)
  return {
    'oai_dc:dc': {
      '@xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
      ...Object.fromEntries(elements.map(([name, values]) => [`dc:${name}`, values])),
    },
  }
}
