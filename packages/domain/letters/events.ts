/** What this module announces. */
export const letterEvents = ['letter.posted-again'] as const
