/** What a poll asks of people, among what is asked of them. */
export const pollTask = 'answer-poll'

/** Where a poll is answered, below the tenant; tasks and letters lead there. */
export function pollPath(poll: string): string {
  return `besluiten/peilingen/${poll}`
}
