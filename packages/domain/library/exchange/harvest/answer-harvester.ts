import type { Scope } from '@voortent/database'
import { isId } from '@voortent/kernel'
import { classification, libraryKinds } from '../../contract.ts'
import type { Place } from '../citing/citable.ts'
import { writeXml, type Xml } from '../citing/write-xml.ts'
import type { HarvestInput } from '../contract.ts'
import { requireOpenLibrary } from '../require-open-library.ts'
import { HarvestFault } from './fault.ts'
import { findRecord, findRecords, firstRecordAt, type HarvestRecord } from './find-records.ts'
import { formats } from './formats.ts'
import { type HarvestRequest, readRequest, type Verb } from './read-request.ts'
import { type Position, writeToken } from './resumption-token.ts'

type Asked = { scope: Scope; place: Place; request: HarvestRequest }

/** Answers a harvester after OAI-PMH 2.0: public items, and which of them are gone. */
export async function answerHarvester(
  scope: Scope,
  { asked }: HarvestInput,
  site: string,
): Promise<string> {
  const place = await requireOpenLibrary(scope, site)
  const { code, ...answer } = await answerOf(scope, place, asked)
  // What was not understood is not repeated.
  const repeated = code === 'badVerb' || code === 'badArgument' ? [] : asked
  return writeXml({
    'OAI-PMH': {
      '@xmlns': 'http://www.openarchives.org/OAI/2.0/',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
      responseDate: second(scope.now),
      request: {
        ...Object.fromEntries(repeated.map(([name, value]) => [`@${name}`, value])),
        '#': baseOf(place),
      },
      ...answer,
    },
  })
}

async function answerOf(
  scope: Scope,
  place: Place,
  asked: HarvestInput['asked'],
): Promise<Xml & { code?: string }> {
  try {
    const request = readRequest(asked)
    return { [request.verb]: await answers[request.verb]({ scope, place, request }) }
  } catch (error) {
    if (!(error instanceof HarvestFault)) throw error
    const { code, message } = error
    return { code, error: { '@code': code, '#': message } }
  }
}

const answers: Record<Verb, (asked: Asked) => Promise<Xml> | Xml> = {
  Identify: identify,
  ListMetadataFormats: listFormats,
  ListSets: () => ({ set: sets.map(([setSpec, setName]) => ({ setSpec, setName })) }),
  ListIdentifiers: (asked) => list(asked, (record) => ({ header: [headerOf(asked, record)] })),
  ListRecords: (asked) => list(asked, (record) => ({ record: [recordOf(asked, record)] })),
  GetRecord: async (asked) => ({ record: recordOf(asked, await requireRecord(asked)) }),
}

async function identify({ scope, place }: Asked): Promise<Xml> {
  return {
    repositoryName: place.name,
    baseURL: baseOf(place),
    protocolVersion: '2.0',
    adminEmail: `beheer@${hostOf(place)}`,
    earliestDatestamp: second((await firstRecordAt(scope)) ?? scope.now),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  }
}

async function listFormats(asked: Asked): Promise<Xml> {
  if (asked.request.given.identifier !== undefined) await requireRecord(asked)
  const listed = [...formats].map(([metadataPrefix, { schema, namespace: metadataNamespace }]) => ({
    metadataPrefix,
    schema,
    metadataNamespace,
  }))
  return { metadataFormat: listed }
}

const sets = [
  ['openaire', 'OpenAIRE'],
  ...libraryKinds.map((kind) => [`soort-${kind}`, kind] as const),
  ...classification.themes.map((theme) => [`thema-${theme}`, theme.replaceAll('-', ' ')] as const),
] as const

async function list(
  { scope, request: { range } }: Asked,
  write: (record: HarvestRecord) => { [element: string]: Xml[] },
): Promise<Xml> {
  const { records, size, more } = await findRecords(scope, range)
  const last = records.at(-1)
  if (!last) throw new HarvestFault('noRecordsMatch', 'No record fits what is asked')
  const written = records.map(write)
  const [element = ''] = Object.keys(written[0] ?? {})
  const begun = range.cursor > 0 || more
  const after = { at: last.at, id: last.id }
  const next: Position = { ...range, after, cursor: range.cursor + records.length, size }
  return {
    [element]: written.flatMap((one) => one[element] ?? []),
    ...(begun && {
      resumptionToken: {
        '@completeListSize': size,
        '@cursor': range.cursor,
        '#': more ? writeToken(next) : '',
      },
    }),
  }
}

async function requireRecord({ scope, place, request }: Asked): Promise<HarvestRecord> {
  const identifier = request.given.identifier ?? ''
  const prefix = identifierOf(place, '')
  const id = identifier.startsWith(prefix) ? identifier.slice(prefix.length) : ''
  const record = isId(id) ? await findRecord(scope, id) : null
  if (!record) throw new HarvestFault('idDoesNotExist', 'There is no such item here')
  return record
}

function headerOf({ place }: Asked, { id, at, sets: setSpec, item }: HarvestRecord): Xml {
  return {
    ...(!item && { '@status': 'deleted' }),
    identifier: identifierOf(place, id),
    datestamp: second(at),
    setSpec,
  }
}

function recordOf(asked: Asked, record: HarvestRecord): Xml {
  const header = headerOf(asked, record)
  const format = formats.get(asked.request.range.metadataPrefix)
  if (!record.item || !format) return { header }
  return { header, metadata: format.write(record.item, asked.place) }
}

function identifierOf(place: Place, id: string): string {
  return `oai:${hostOf(place)}:${place.slug}/${id}`
}

function baseOf({ site, slug }: Place): string {
  return `${site}/${slug}/oai`
}

/** A name of two parts at least, as the protocol asks of addresses. */
function hostOf({ site }: Place): string {
  const { hostname } = new URL(site)
  return hostname.includes('.') ? hostname : `${hostname}.localdomain`
}

function second(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}
