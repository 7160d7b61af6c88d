/** Under which name an answer is asked of those whose item it is. */
export const taskOfQuestion = 'answer-reader'

/** The same of reading a thread that others began, and of what was said in it since. */
export const [taskOfTalk, taskOfAnswer] = ['read-talk', 'read-answer']

/** Where a thread stands, below the tenant. */
export function pathOfThread(item: string, thread: string): string {
  return `kennis/${item}#gesprek-${thread}`
}

/** Where it stands that an organisation is behind an item. */
export function pathOfEndorsement(item: string, organisation: string): string {
  return `kennis/${item}#achter-${organisation}`
}

/** Who asks to say something: whose item it is, or who made it by name. */
type Who = { mine: boolean; named: boolean; membershipId: string | null }

/** A question is answered by those whose item it is or who made it, and taken further by who asked; all else by all. */
export function canAnswer(thread: { kind: string; openedBy: string }, who: Who): boolean {
  return thread.kind === 'talk' || who.mine || who.named || thread.openedBy === who.membershipId
}

/** Who began a thread and those whose item it is say that it is dealt with, or is not. */
export function canSettle(thread: { openedBy: string }, who: Omit<Who, 'named'>): boolean {
  return who.mine || thread.openedBy === who.membershipId
}
