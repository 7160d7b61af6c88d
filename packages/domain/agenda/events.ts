/** The facts this module announces. */
export const agendaEvents = [
  'agenda.created',
  'agenda.changed',
  'agenda.phase-moved',
  'agenda.phases-planned',
  'speerpunt.added',
  'speerpunt.renamed',
  'speerpunt.moved',
  'speerpunt.lead-assigned',
  'speerpunt.withdrawn',
  'speerpunt.restored',
] as const
export type AgendaEvent = (typeof agendaEvents)[number]
