/** The facts this module announces; their subject is the agenda. */
export const adoptionEvents = [
  'agenda.put-to-decision',
  'agenda.adopted',
  'agenda.next-edition-begun',
  'agenda.change-refused',
] as const
export type AdoptionEvent = (typeof adoptionEvents)[number]
