import { asDataCite } from '../citing/as-datacite.ts'
import type { Citable, Place } from '../citing/citable.ts'
import type { Xml } from '../citing/write-xml.ts'
import { asDublinCore } from './as-dublin-core.ts'

type Format = { schema: string; namespace: string; write: (item: Citable, place: Place) => Xml }

/** As OpenAIRE reads it; only what is for everybody is harvested. */
const openAccess = { '@rightsURI': 'info:eu-repo/semantics/openAccess', '#': 'Open Access' }

/** The forms in which a record can be had, by their prefix. */
export const formats: ReadonlyMap<string, Format> = new Map([
  [
    'oai_dc',
    {
      schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
      namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      write: asDublinCore,
    },
  ],
  [
    'oai_datacite',
    {
      schema: 'https://schema.datacite.org/meta/kernel-4.6/metadata.xsd',
      namespace: 'http://datacite.org/schema/kernel-4',
      write: (item, place) => asDataCite(item, place, [openAccess]),
    },
  ],
])
