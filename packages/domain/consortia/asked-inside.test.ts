import { tasksReadBy } from '@voortent/database/testing'
import { beginPoll } from '@voortent/domain/decisions'
import { beforeAll, expect, test } from 'vitest'
import { beginAgreement } from './agreement/begin-agreement.ts'
import { freezeAgreement } from './agreement/freeze-agreement.ts'
import { beginGate } from './gates/begin-gate.ts'
import { getSteps } from './gates/get-steps.ts'
import { judgeCriterion } from './gates/judge-criterion.ts'
import { putGate } from './gates/put-gate.ts'
import { remindOfGates } from './gates/remind-of-gates.ts'
import { type Circle, foundCircle, inDays, today, withPartners } from './gates/testing/partners.ts'
import { getCircle } from './get-circle.ts'
import { announceLeaving } from './leaving/announce-leaving.ts'
import { offerLead } from './roles/offer-lead.ts'
import { officeOf, onDay } from './testing/partners.ts'
import { as } from './testing/region.ts'
import { openRound } from './why/open-round.ts'

let region: Circle
let consortium: string
let gate: string
const day = (days: number) => inDays(days).toISOString().slice(0, 10)
beforeAll(async () => {
  region = await foundCircle()
  consortium = await withPartners(region)
})

const dates = {
  title: 'Kennismaken',
  question: '',
  kind: 'datumkeuze' as const,
  per: 'organisation' as const,
  closesAt: inDays(2),
  about: null,
  options: [day(3), day(4)],
}
type Work = Parameters<typeof as>[2]
const lead = (work: Work) => as(region, region.leader, work)
const company = () => ({ consortium, organisation: officeOf(region.company) })

/** What makes something be asked inside a consortium, under the name of what is asked. */
const occasions: [kind: string, work: () => Promise<unknown>][] = [
  ['say-why', () => lead((scope) => openRound(scope, { consortium }))],
  [
    'sign-agreement',
    () =>
      lead(async (scope) => {
        await beginAgreement(scope, { consortium })
        await freezeAgreement(scope, { consortium })
      }),
  ],
  ['take-over-lead', () => lead((scope) => offerLead(scope, { ...company(), note: '' }))],
  [
    'answer-poll',
    () =>
      lead(async (scope) => {
        const circle = await getCircle(scope, { consortium })
        await beginPoll(scope, dates, { circle })
      }),
  ],
  [
    'prepare-gate',
    async () => {
      const begun = { consortium, to: 'verkenning' as const, plannedOn: day(5) }
      gate = (await as(region, region.leader, (scope) => beginGate(scope, begun))).id
      await onDay(region, today(), remindOfGates)
    },
  ],
  ['cast-vote', putToVote],
  [
    'confirm-leaving',
    () => {
      const leaving = { ...company(), reason: 'Wij verhuizen.', lastDay: today(), successor: null }
      return as(region, region.company, (scope) => announceLeaving(scope, leaving))
    },
  ],
]

test.each(occasions)(
  '%s is read by partners, and not by who keeps the tenant (R-90)',
  async (kind, ask) => {
    await ask()
    const { database, leader, company: partner, coordinator, broker, observer } = region
    for (const who of [leader, partner]) expect(await tasksReadBy(database, who)).toContain(kind)
    for (const who of [coordinator, broker, observer])
      expect(await tasksReadBy(database, who)).toEqual([])
  },
)

async function putToVote(): Promise<void> {
  await lead(async (scope) => {
    const { gate: begun } = await getSteps(scope, { consortium })
    for (const { id: criterion } of begun?.criteria ?? [])
      await judgeCriterion(scope, { consortium, criterion, state: 'met', remark: 'Nagegaan.' })
    await putGate(scope, { consortium, gate, rule: 'consent', closesAt: inDays(7) })
  })
}
