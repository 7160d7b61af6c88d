import type { Stance } from './stance.ts'

type Marked = { finding: string; stance: Stance }

/**
 * What is missing in a matrix: findings that no item looked at, and findings on which items
 * contradict each other.
 */
export function gapsIn<Finding extends { id: string }>(
  findings: readonly Finding[],
  marked: readonly Marked[],
): { unseen: Finding[]; disputed: Finding[] } {
  const has = (id: string, stance: Stance) =>
    marked.some((one) => one.finding === id && one.stance === stance)
  return {
    unseen: findings.filter(({ id }) => !has(id, 'steunt') && !has(id, 'spreekt-tegen')),
    disputed: findings.filter(({ id }) => has(id, 'steunt') && has(id, 'spreekt-tegen')),
  }
}
