/** The facts this module announces; none tells who asked or in which words. */
export const questionEvents = [
  'question.asked',
  'question.taken-on',
  'question.sharpened',
  'question.classified',
  'question.action-linked',
  'question.action-unlinked',
  'question.parties-invited',
  'question.party-answered',
  'question.exploration-begun',
  'question.answered',
  'question.closed',
  'question.reopened',
] as const
export type QuestionEvent = (typeof questionEvents)[number]
