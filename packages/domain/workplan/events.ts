/** The facts this module announces. */
export const workplanEvents = [
  'work-package.added',
  'work-package.changed',
  'work-package.moved',
  'work-package.withdrawn',
  'work-package.restored',
] as const
export type WorkplanEvent = (typeof workplanEvents)[number]
