import { expect, type Page } from '@playwright/test'
import { make } from './adoption.ts'
import type { Partner } from './consortia.ts'
import { ask, dayIn } from './decisions.ts'

type Gate = {
  id: string
  criteria: { id: string; state: string }[]
  ballot: { id: string } | null
}
type Steps = { phase: string; gate: Gate | null }

/** Where a consortium stands. */
export function stepsOf(page: Page, consortium: string): Promise<Steps> {
  return ask<Steps>(page, 'gates.steps', { consortium })
}

/** Begins the gate to a next phase, and finds every criterion met. @returns the gate */
export async function prepareGate(lead: Partner, consortium: string, to: string): Promise<string> {
  await make(lead.page, 'gates.begin', { consortium, to })
  const { gate } = await stepsOf(lead.page, consortium)
  for (const { id: criterion } of gate?.criteria ?? [])
    await make(lead.page, 'gates.judge', { consortium, criterion, state: 'met', remark: '' })
  return gate?.id ?? ''
}

/** Everybody who has a mandate votes for going on, each for its organisation. */
export async function sayGo(consortium: string, partners: readonly Partner[]): Promise<void> {
  for (const { page, organisation } of partners) {
    const { gate } = await stepsOf(page, consortium)
    const ballot = gate?.ballot?.id
    const { mine } = await ask<{ mine: unknown[] }>(page, 'decisions.get', { ballot })
    if (mine.length === 0) continue
    await make(page, 'decisions.castVote', { ballot, organisation, choice: 'voor' })
  }
}

/** Takes a consortium through a gate by consent of these partners, the lead first. */
export async function goOn(
  consortium: string,
  partners: readonly [Partner, ...Partner[]],
  to: string,
): Promise<void> {
  const [lead] = partners
  const gate = await prepareGate(lead, consortium, to)
  const put = { tenant: 'zuidoost-brabant', consortium, gate, rule: 'consent' }
  const answer = await lead.page.request.post('/api/trpc/gates.put', {
    data: {
      json: { ...put, closesAt: `${dayIn(7)}T12:00:00.000Z` },
      meta: { values: { closesAt: ['Date'] } },
    },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  await sayGo(consortium, partners)
  await make(lead.page, 'gates.close', { consortium, gate })
  expect((await stepsOf(lead.page, consortium)).phase).toBe(to)
}
