import type { Scope } from '@voortent/database'

/** What is handed over; `other` is what partners wrote down themselves. */
export type HandoverKind =
  | 'task'
  | 'role'
  | 'person'
  | 'agreement'
  | 'work-package'
  | 'risk'
  | 'promised-cash'
  | 'promised-uren'
  | 'promised-middelen'
  | 'other'

/** One thing that a leaving partner hands over, with its page below the tenant. */
export type HandoverEntry = { kind: HandoverKind; what: string; path: string }

/**
 * Finds what an organisation leaves behind in a consortium. A module that holds such things adds a
 * source of its own, as `listOwnHandover` is that of this one.
 */
export type HandoverSource = (
  scope: Scope,
  at: { consortium: string; organisation: string },
) => Promise<HandoverEntry[]>
