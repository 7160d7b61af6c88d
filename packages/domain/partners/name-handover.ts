import type { Scope } from '@voortent/database'

/** Somebody who speaks for an organisation no longer, or takes no part any more. */
export type LeftName = {
  membership: string
  /** The organisation for which they speak no longer; null where that is not why. */
  organisation: string | null
  /** The organisation whose people take over first. */
  heirs: string | null
  /** The membership that was named to take over. */
  successor: string | null
}

/**
 * Moves what stands on somebody’s own name to who takes over, and brings back what is no task. A module that
 * holds such things has one; use cases that end a representation or membership are given them.
 */
export type NameHandover = {
  passOn: (scope: Scope, left: LeftName) => Promise<void>
  /** What was passed on since a moment and is still open where it went. */
  bringBack?: (scope: Scope, membership: string, since: Date) => Promise<void>
}

/** Lets each module pass on what it holds on a name. */
export async function passOnNames(
  scope: Scope,
  handovers: readonly NameHandover[],
  left: LeftName,
): Promise<void> {
  for (const { passOn } of handovers) await passOn(scope, left)
}
