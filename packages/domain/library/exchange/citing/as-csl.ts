import { parse } from '@citation-js/name'
import type { LibraryKind } from '../../contract.ts'
import { addressOf, type Citable, type Place } from './citable.ts'
import { licenceAddress } from './licence-address.ts'

/** A name as CSL has it: of a person in parts, of an organisation as it is. */
export type CslName = {
  given?: string
  family?: string
  'non-dropping-particle'?: string
  literal?: string
  ORCID?: string
}
/** A reference as CSL-JSON has it: https://citationstyles.org */
export type Csl = {
  id: string
  type: string
  genre: string
  title: string
  author?: CslName[]
  issued: { 'date-parts': (number | string)[][] }
  publisher: string
  URL: string
  DOI?: string
  abstract?: string
  language: string
  keyword?: string
  version?: string
  license?: string
}

const types: Record<LibraryKind, string> = {
  publicatie: 'report',
  tussenresultaat: 'report',
  handreiking: 'report',
  praktijkvoorbeeld: 'report',
  les: 'report',
  kennissynthese: 'report',
  lesmateriaal: 'book',
  dataset: 'dataset',
  presentatie: 'speech',
  video: 'motion_picture',
}

/** An item as a reference; every citation format is made of this one. */
export function asCsl(item: Citable, place: Place): Csl {
  const { id, kind, title, people, institutes, on, doi, language, version, licence } = item
  const authors = [...people.map(nameOf), ...institutes.map(({ name }) => ({ literal: name }))]
  const keyword = subjectsOf(item).join(',')
  const told = item.abstract || item.plainSummary
  const license = licenceAddress(licence)
  return {
    id,
    type: types[kind],
    genre: kind,
    title,
    ...(authors.length > 0 && { author: authors }),
    issued: { 'date-parts': [on.split('-').map(Number)] },
    publisher: place.name,
    URL: addressOf(place, item),
    ...(doi && { DOI: doi }),
    ...(told && { abstract: told }),
    language,
    ...(keyword && { keyword }),
    ...(version && { version }),
    ...(license && { license }),
  }
}

/** What an item is about, in words. */
export function subjectsOf({
  themes,
  topsectors,
  targetGroups,
}: Pick<Citable, 'themes' | 'topsectors' | 'targetGroups'>): string[] {
  return [...themes, ...topsectors, ...targetGroups].map((key) => key.replaceAll('-', ' '))
}

/** A person's name in parts, as `Ans van den Berg` and `Berg, Ans van den` tell them. */
export function nameOf({ name, orcid }: { name: string; orcid: string }): CslName {
  const { given, family, 'non-dropping-particle': particle } = partsOf(name)
  if (!given || !family) return { literal: name }
  return {
    given,
    family,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(orcid && { ORCID: `https://orcid.org/${orcid}` }),
  }
}

/** Of a name that is nothing but `MA` or `V` no parts can be told: it is taken whole. */
function partsOf(name: string): ReturnType<typeof parse> {
  try {
    return parse(name.replaceAll(/\s+/g, ' '))
  } catch {
    return {}
  }
}
