import { z } from 'zod'
import type { Geleding } from '../tenancy/contract.ts'
import { geleding } from '../tenancy/contract.ts'
import { isRor } from './ror.ts'

export { isRor } from './ror.ts'

/** Every type of organisation with the geleding that follows from it (the field's own table). */
export const organisationTypes = {
  mkb: 'bedrijven',
  grootbedrijf: 'bedrijven',
  brancheorganisatie: 'bedrijven',
  'oeno-fonds': 'bedrijven',
  vakbond: 'werkenden',
  werkendenvereniging: 'werkenden',
  mbo: 'onderwijs',
  hbo: 'onderwijs',
  wo: 'onderwijs',
  'private-opleider': 'onderwijs',
  'pps-centrum': 'onderwijs',
  kennisinstelling: 'onderwijs',
  gemeente: 'overheid',
  centrumgemeente: 'overheid',
  provincie: 'overheid',
  rijk: 'overheid',
  uwv: 'intermediair',
  leerwerkloket: 'intermediair',
  werkgeversservicepunt: 'intermediair',
  ontwikkelmaatschappij: 'intermediair',
  netwerkorganisatie: 'intermediair',
} as const satisfies Record<string, Geleding>
export type OrganisationType = keyof typeof organisationTypes
export const organisationTypeKeys = Object.keys(organisationTypes) as [
  OrganisationType,
  ...OrganisationType[],
]
const organisationType = z.enum(organisationTypeKeys, 'partners.type-missing')

/** The geleding of a type of organisation. */
export function geledingOf(type: OrganisationType): Geleding {
  return organisationTypes[type]
}

/** By number of people at work: micro to 9, klein to 49, midden to 249, groot from 250. */
export const sizeClasses = ['onbekend', 'zzp', 'micro', 'klein', 'midden', 'groot'] as const
export const sizeClass = z.enum(sizeClasses)

/** A number of the trade register: eight digits, spaces and dots forgiven; '' is none. */
export const kvkNumber = z
  .string()
  .nullable()
  .default(null)
  .transform((text) => text?.replaceAll(/[\s.]/g, '') || null)
  .pipe(
    z
      .string()
      .regex(/^\d{8}$/, 'partners.kvk-malformed')
      .nullable(),
  )

/** A web address as people type it; `https://` is added when it was left out, '' is none. */
export const website = z
  .string()
  .trim()
  .max(200, 'partners.website-too-long')
  .default('')
  .transform((text) =>
    text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`,
  )
  .refine(isWebAddress, 'partners.website-malformed')

function isWebAddress(text: string): boolean {
  if (text === '') return true
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username } = new URL(text)
  const named = /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) && !/^[\d.]+$/.test(hostname)
  return /^https?:$/.test(protocol) && named && username === ''
}

/** The name of a research organisation in the ROR, without its address; '' is none. */
const ror = z
  .string()
  .trim()
  .max(60, 'partners.ror-malformed')
  .default('')
  .transform((text) => text.toLowerCase().replace(/^(https?:\/\/)?ror\.org\//, ''))
  .refine((text) => text === '' || isRor(text), 'partners.ror-malformed')

export const organisationFacts = z.object({
  name: z.string().trim().min(2, 'partners.name-missing').max(120, 'partners.name-too-long'),
  type: organisationType,
  sizeClass: sizeClass.default('onbekend'),
  kvkNumber,
  website,
  place: z.string().trim().max(80, 'partners.place-too-long').default(''),
  ror,
})
export type OrganisationFacts = z.infer<typeof organisationFacts>

/** The facts alone, whatever else came along with them. */
export function factsOf(input: OrganisationFacts): OrganisationFacts {
  const { name, type, sizeClass, kvkNumber, website, place, ror } = input
  return { name, type, sizeClass, kvkNumber, website, place, ror }
}

export const findExistingInput = organisationFacts.pick({ name: true, kvkNumber: true })
export type FindExistingInput = z.infer<typeof findExistingInput>

/** `another` says that none of the organisations with a like name is meant. */
export const admitOrganisationInput = organisationFacts.extend({
  another: z.boolean().default(false),
})
export type AdmitOrganisationInput = z.infer<typeof admitOrganisationInput>

export const organisationInput = z.object({ organisation: z.uuid() })
export type OrganisationInput = z.infer<typeof organisationInput>

export const changeOrganisationInput = organisationFacts.extend({ organisation: z.uuid() })
export type ChangeOrganisationInput = z.infer<typeof changeOrganisationInput>

export const organisationFilter = z.object({
  geleding: geleding.nullable().default(null),
  type: organisationType.nullable().default(null),
  /** Part of the name of an organisation, its place, or one of its people. */
  query: z.string().trim().max(100).default(''),
})
export type OrganisationFilter = z.infer<typeof organisationFilter>

export const listOrganisationsInput = organisationFilter.extend({
  page: z.number().int().min(1).max(10_000).default(1),
})
export type ListOrganisationsInput = z.infer<typeof listOrganisationsInput>

const day = z.iso
  .date('partners.day-malformed')
  .refine((text) => text >= '1900-01-01' && text < '2200-01-01', 'partners.day-malformed')

const period = z.object({ startsOn: day, endsOn: day.nullable().default(null) })

function reversed({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): boolean {
  return endsOn !== null && endsOn < startsOn
}
const inOrder = { path: ['endsOn'], message: 'partners.period-reversed' }

const functionTitle = z
  .string()
  .trim()
  .min(2, 'partners.function-missing')
  .max(80, 'partners.function-too-long')

export const addRepresentationInput = period
  .extend({
    organisation: z.uuid(),
    membership: z.uuid('partners.member-missing'),
    function: functionTitle,
  })
  .refine((input) => !reversed(input), inOrder)
export type AddRepresentationInput = z.infer<typeof addRepresentationInput>

export const changeRepresentationInput = period
  .extend({ representation: z.uuid(), function: functionTitle })
  .refine((input) => !reversed(input), inOrder)
export type ChangeRepresentationInput = z.infer<typeof changeRepresentationInput>

export const representationInput = z.object({ representation: z.uuid() })
export type RepresentationInput = z.infer<typeof representationInput>

/** `successor` is another representation of the same organisation; null leaves the choice to it. */
export const endRepresentationInput = representationInput.extend({
  endsOn: day,
  successor: z.uuid().nullable().default(null),
})
export type EndRepresentationInput = z.infer<typeof endRepresentationInput>

/** `endsOn` is the last day as a partner. */
export const endPartnershipInput = organisationInput.extend({ endsOn: day })
export type EndPartnershipInput = z.infer<typeof endPartnershipInput>

/** An `endsOn` of null lasts as long as the representation. */
export const grantMandateInput = period
  .extend({
    representation: z.uuid(),
    covers: z
      .string()
      .trim()
      .min(3, 'partners.covers-missing')
      .max(200, 'partners.covers-too-long'),
    substitute: z.uuid().nullable().default(null),
  })
  .refine((input) => !reversed(input), inOrder)
export type GrantMandateInput = z.infer<typeof grantMandateInput>

export const mandateInput = z.object({ mandate: z.uuid() })
export type MandateInput = z.infer<typeof mandateInput>

export const nameSubstituteInput = mandateInput.extend({ substitute: z.uuid().nullable() })
export type NameSubstituteInput = z.infer<typeof nameSubstituteInput>
