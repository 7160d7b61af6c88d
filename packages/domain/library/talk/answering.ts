/** Under which name an answer is asked of those whose item it is. */
export const taskOfQuestion = 'answer-reader'

/** Where a thread stands, below the tenant. */
export function pathOfThread(item: string, thread: string): string {
  return `kennis/${item}#gesprek-${thread}`
}

/** A question is answered by those whose item it is, and taken further by who asked; all else by all. */
export function canAnswer(
  thread: { kind: string; openedBy: string },
  who: { mine: boolean; membershipId: string | null },
): boolean {
  return thread.kind === 'talk' || who.mine || thread.openedBy === who.membershipId
}

/** Who began a thread and those whose item it is say that it is dealt with, or is not. */
export function canSettle(
  thread: { openedBy: string },
  who: { mine: boolean; membershipId: string | null },
): boolean {
  return who.mine || thread.openedBy === who.membershipId
}
