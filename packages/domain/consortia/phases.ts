import { z } from 'zod'

/** From a question to results; the order is that of the work, save that it may stop in any. */
export const consortiumPhases = [
  'vraagstuk',
  'verkenning',
  'voorstel',
  'aanvraag',
  'uitvoering',
  'afronding',
  'opschaling',
  'gestopt',
] as const
export const consortiumPhase = z.enum(consortiumPhases, 'consortia.phase-missing')
export type ConsortiumPhase = z.infer<typeof consortiumPhase>
