import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ReservationState, Vote } from './counts.ts'
import type { Choice, Rule } from './rules.ts'
import { tally } from './tally.ts'

type Example = {
  regel: Partial<Rule>
  stemmen: Record<string, string | null>
  uitslag: string
  nodig?: number
  /** Needed and present. */
  quorum?: [number, number]
}

const page = path.join(import.meta.dirname, '../../../docs/besluitregels.md')
const examples = [
  ...readFileSync(page, 'utf8').matchAll(/^### (.+)$[\s\S]*?^```json\n([\s\S]*?)^```/gm),
].map(([, name = '', json = '']) => [name, JSON.parse(json) as Example] as const)

test('the page holds its examples', () => expect(examples).toHaveLength(15))

test.each(examples)('%s', (_, { regel, stemmen, uitslag, nodig, quorum }) => {
  const rule: Rule = {
    decision: 'meerderheid',
    base: 'cast',
    quorum: 0,
    quorumPerGeleding: 0,
    reservations: 'lapses',
    ...regel,
  }
  const rows = Object.entries(stemmen).map(([about, said]) => {
    const [organisation = '', geleding = '', weight = '1'] = about.split(', ')
    return { voter: { organisation, geleding, weight: Number(weight) }, said }
  })
  const votes = rows.flatMap(({ voter: { organisation }, said }): Vote[] => {
    if (said === null) return []
    const [choice, reservation = null] = said.split(', ')
    return [
      {
        organisation,
        number: 1,
        choice: choice as Choice,
        reservation: reservation as ReservationState | null,
      },
    ]
  })
  const counted = tally(
    rule,
    rows.map(({ voter }) => voter),
    votes,
  )
  expect(counted.outcome).toBe(uitslag)
  if (nodig !== undefined) expect(counted.threshold.needed).toBe(nodig)
  if (quorum) expect([counted.quorum.needed, counted.quorum.present]).toEqual(quorum)
})
