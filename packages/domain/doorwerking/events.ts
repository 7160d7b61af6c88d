/** The facts this module announces. */
export const doorwerkingEvents = ['progress-report.drafted', 'achterban.remarked'] as const
export type DoorwerkingEvent = (typeof doorwerkingEvents)[number]
