import type { Verdict } from './contract.ts'

type Said = { reviewer: string; verdict: Verdict | null; saidAt: Date | null }

/** How far the readers of an item are: nobody was asked, somebody has to say something, … */
export type Agreement = 'none' | 'awaited' | 'not-yet' | 'changed' | 'agreed'

/**
 * Everybody who was asked agrees, by the last they said, and nothing changed after it.
 * @param said in the order in which they were asked
 * @param changedAt when the item or its text last changed
 */
export function agreementOf(said: readonly Said[], changedAt: Date): Agreement {
  const last = [...new Map(said.map((one) => [one.reviewer, one])).values()]
  if (last.length === 0) return 'none'
  if (last.some(({ verdict }) => verdict === 'nog-niet')) return 'not-yet'
  if (last.some(({ verdict }) => verdict === null)) return 'awaited'
  if (last.some(({ saidAt }) => saidAt === null || saidAt < changedAt)) return 'changed'
  return 'agreed'
}
