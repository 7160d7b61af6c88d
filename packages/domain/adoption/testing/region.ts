import type { TestMember } from '@voortent/database/testing'
import { addAction, addMoney, joinAction, makePromise } from '@voortent/domain/actions'
import { addActionInput, addMoneyInput } from '@voortent/domain/actions/contract'
import { addSpeerpunt, assignLead, createAgenda, movePhase } from '@voortent/domain/agenda'
import { castVote, closeBallot, openBallot } from '@voortent/domain/decisions'
import type { CastVoteInput } from '@voortent/domain/decisions/contract'
import { replaceContent } from '@voortent/domain/documents'
import { addGoal, arrangeEmbedding } from '@voortent/domain/goals'
import { addGoalInput } from '@voortent/domain/goals/contract'
import { type Council, foundCouncil, inTime } from '../../decisions/testing/council.ts'
import type { PutToDecisionInput } from '../contract.ts'
import { putToDecision } from '../index.ts'

/** The council that decides, and how one acts in it. */
export type Region = Council

/** An agenda with something of everything. */
export type FilledAgenda = {
  id: string
  text: string
  speerpunt: string
  speerpuntText: string
  goal: string
  goalText: string
  action: string
  promise: string
}

export const idOf = ({ actor }: TestMember): string => actor.actingForId ?? ''

/** A text of one paragraph. */
export const saying = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** Founds it in a database of its own. */
export const foundRegion = (slug: string): Promise<Region> => foundCouncil(slug)

/** Drafts an agenda and takes it to `besluitvorming`. */
export async function agendaToDecide(
  { as, coordinator, gemeente, vakbond, school }: Region,
  title = 'Agenda Voorbeeldstreek',
): Promise<FilledAgenda> {
  return as(coordinator, async (scope) => {
    const facts = { title, fromYear: 2027, untilYear: 2030, ambition: 'Iedereen leert.' }
    const agenda = await createAgenda(scope, facts)
    await replaceContent(scope, agenda.documentId, saying('Wij leren samen.'))
    const speerpunt = await addSpeerpunt(scope, { agenda: agenda.id, title: 'Techniek' })
    await replaceContent(scope, speerpunt.documentId, saying('Meer mensen in de techniek.'))
    await assignLead(scope, { speerpunt: speerpunt.id, organisation: idOf(school) })
    await addSpeerpunt(scope, { agenda: agenda.id, title: 'Zorg' })
    const goal = await addGoal(
      scope,
      addGoalInput.parse({
        speerpunt: speerpunt.id,
        title: 'Sneller starten',
        indicator: 'Deelnemers dat binnen een maand begint',
        unit: '%',
        direction: 'rising',
        source: 'Registratie',
        rhythm: 'year',
        organisation: idOf(school),
        baselineValue: '40,5',
        baselineOn: '2026-01-01',
        targets: { 2028: '50', 2030: '70' },
      }),
    )
    await replaceContent(scope, goal.documentId, saying('Wie wil leren, begint snel.'))
    const action = await addAction(
      scope,
      addActionInput.parse({
        speerpunt: speerpunt.id,
        goal: goal.id,
        title: 'Open werkplaats',
        organisation: idOf(school),
        startsOn: '2027-01-01',
        endsOn: '2028-12-31',
        about: 'Een werkplaats voor iedereen.',
      }),
    )
    await joinAction(scope, { action: action.id, organisation: idOf(vakbond) })
    const money = { action: action.id, source: 'Regiofonds', amount: '12500', certainty: 'zeker' }
    await addMoney(scope, addMoneyInput.parse(money))
    const { id: promise } = await makePromise(scope, {
      agenda: agenda.id,
      action: action.id,
      goal: null,
      organisation: idOf(gemeente),
      what: 'Stelt een ruimte beschikbaar',
      dueOn: '2027-06-30',
    })
    await arrangeEmbedding(scope, {
      agenda: agenda.id,
      kind: 'budget',
      arrangement: 'Een vast bedrag per jaar.',
      organisation: idOf(gemeente),
    })
    for (const to of ['consultatie', 'besluitvorming'] as const) {
      await movePhase(scope, { agenda: agenda.id, to, reason: '' })
    }
    return {
      id: agenda.id,
      text: agenda.documentId,
      speerpunt: speerpunt.id,
      speerpuntText: speerpunt.documentId,
      goal: goal.id,
      goalText: goal.documentId,
      action: action.id,
      promise,
    }
  })
}

/** Puts it to the vote by majority. */
export function put(
  { as, coordinator }: Region,
  agenda: string,
  more: Partial<PutToDecisionInput> = {},
): Promise<{ id: string; ballot: string }> {
  return as(coordinator, (scope) =>
    putToDecision(scope, {
      agenda,
      title: 'Agenda vaststellen',
      question: 'Stellen wij de agenda vast?',
      decision: 'meerderheid',
      closesAt: inTime(10),
      ...more,
    }),
  )
}

export const open = ({ as, coordinator }: Region, ballot: string): Promise<void> =>
  as(coordinator, (scope) => openBallot(scope, { ballot }))

export const close = ({ as, coordinator }: Region, ballot: string): Promise<{ outcome: string }> =>
  as(coordinator, (scope) => closeBallot(scope, { ballot }), inTime(11))

export function vote(
  { as }: Region,
  who: TestMember,
  ballot: string,
  choice: CastVoteInput['choice'],
  reservation: CastVoteInput['reservation'] = null,
): Promise<unknown> {
  const cast = { ballot, organisation: idOf(who), choice, reason: '', reservation }
  return as(who, (scope) => castVote(scope, cast))
}
