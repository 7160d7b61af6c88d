/** The facts this module announces; all stay inside their consortium. */
export const learningEvents = [
  'lesson.written',
  'lesson.changed',
  'lesson.withdrawn',
  'lesson.shared',
  'scan.opened',
  'scan.closed',
  'scan.remarked',
  'reflection.written',
] as const
export type LearningEvent = (typeof learningEvents)[number]
