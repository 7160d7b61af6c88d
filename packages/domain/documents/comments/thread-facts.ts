import type { TextStanding } from '../contract.ts'

/** What an event about a thread tells of its text. */
export function threadFacts(
  { title, agendaId }: TextStanding,
  thread: string,
): Record<string, string> {
  return { title, thread, ...(agendaId && { agendaId }) }
}
