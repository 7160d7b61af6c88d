/** The facts this module announces. */
export const goalEvents = [
  'goal.added',
  'goal.changed',
  'goal.targets-changed',
  'goal.moved',
  'goal.withdrawn',
  'goal.restored',
  'goal.measured',
  'goal.measurement-corrected',
  'goal.measurement-taken-back',
  'embedding.arranged',
  'embedding.reported',
] as const
export type GoalEvent = (typeof goalEvents)[number]
