import { isRor } from '@voortent/domain/partners/contract'
import { z } from 'zod'
import { isOrcid } from './orcid.ts'

/** Authors one to a line. */
const lines = z
  .string()
  .trim()
  .max(4000, 'library.people-too-many')
  .default('')
  .transform((text) => text.split('\n').flatMap((one) => one.trim() || []))

/** People, each with an ORCID behind their name or none: `Ans Voorbeeld 0000-0002-1825-0097`. */
export const people = lines
  .transform((all) => all.map(personIn))
  .refine((all) => all.length <= 50, 'library.people-too-many')
  .refine((all) => all.every(({ name }) => name !== ''), 'library.person-nameless')
  .refine((all) => all.every(({ name }) => name.length <= 120), 'library.person-too-long')
  .refine((all) => all.every(({ orcid }) => orcid === '' || isOrcid(orcid)), 'library.orcid-wrong')

/** Organisations that take no part, each with a ROR behind its name or none: `TU Delft 02e2c7k09`. */
export const institutes = lines
  .transform((all) => all.map(instituteIn))
  .refine((all) => all.length <= 20, 'library.institutes-too-many')
  .refine((all) => all.every(({ name }) => name !== ''), 'library.institute-nameless')
  .refine((all) => all.every(({ name }) => name.length <= 200), 'library.institute-too-long')
  .refine((all) => all.every(({ ror }) => ror === '' || isRor(ror)), 'library.ror-wrong')

function personIn(text: string): { name: string; orcid: string } {
  const [found, orcid] = /(?:https?:\/\/orcid\.org\/)?((?:\d{4}-?){3}\d{3}[\dXx])$/.exec(text) ?? []
  const digits = (orcid ?? '').replaceAll('-', '').toUpperCase()
  return { name: before(text, found), orcid: digits.replaceAll(/(.{4})(?=.)/g, '$1-') }
}

/** What stands behind `ror.org/` is meant as a ROR, whether it is one or not. */
function instituteIn(text: string): { name: string; ror: string } {
  const [found, address, bare] =
    /(?:https?:\/\/)?ror\.org\/(\S*)$|(?:^|\s)(0[a-z0-9]{6}\d{2})$/i.exec(text) ?? []
  return { name: before(text, found), ror: (address ?? bare ?? '').toLowerCase() }
}

function before(text: string, found: string | undefined): string {
  return (found ? text.slice(0, -found.length) : text).replace(/[\s,;(]+$/, '')
}
