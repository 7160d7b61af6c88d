/** The facts this module announces. */
export const partnersEvents = [
  'organisation.admitted',
  'organisation.changed',
  'organisation.left',
  'organisation.returned',
  'representation.started',
  'representation.changed',
  'representation.ended',
  'representation.resumed',
  'mandate.granted',
  'mandate.withdrawn',
  'mandate.restored',
  'mandate.substitute-named',
  'task.handed-over',
] as const
export type PartnersEvent = (typeof partnersEvents)[number]
