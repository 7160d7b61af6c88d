import type { TestMember } from '@voortent/database/testing'
import { passageText } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import type { AnswerAmendmentInput } from '../contract.ts'
import { getNote } from '../nota/get-note.ts'
import { makeNote } from '../nota/make-note.ts'
import { type ConsultedRegion, foundConsultedRegion, open } from '../testing/consulted-region.ts'
import { answerAmendment } from './answer-amendment.ts'
import { changeAmendment } from './change-amendment.ts'
import { draftAmendment } from './draft-amendment.ts'
import { getAmendment } from './get-amendment.ts'
import { listAmendments } from './list-amendments.ts'
import { mergeAmendment } from './merge-amendment.ts'
import { readParts } from './read-parts.ts'
import { requestVote } from './request-vote.ts'
import { submitAmendment } from './submit-amendment.ts'
import { supportAmendment } from './support-amendment.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'

let region: ConsultedRegion
let id: string
let part: string

beforeAll(async () => {
  region = await foundConsultedRegion()
  id = await open(region)
  const { parts } = await region.as(region.union, (scope) => readParts(scope, { id }))
  part = parts[0]?.id ?? ''
})

const propose = async (
  who: TestMember,
  proposed: string,
  passage = 'Wij leiden 100 mensen op.',
) => {
  const input = { part, passage, place: 16, proposed, reason: 'Er is meer vraag.' }
  return (await region.as(who, (scope) => draftAmendment(scope, input))).id
}
const submit = (who: TestMember, amendment: string) =>
  region.as(who, (scope) => submitAmendment(scope, { amendment }))
const submitted = async (who: TestMember, proposed: string) => {
  const amendment = await propose(who, proposed)
  await submit(who, amendment)
  return amendment
}
const see = (who: TestMember, amendment: string) =>
  region.as(who, (scope) => getAmendment(scope, { amendment }))
const answer = (amendment: string, change: Partial<AnswerAmendmentInput> = {}) =>
  region.as(region.coordinator, (scope) =>
    answerAmendment(scope, {
      amendment,
      verdict: 'niet',
      reason: 'Daar is geen geld voor.',
      adopted: '',
      apply: false,
      ...change,
    }),
  )
const merge = (amendment: string, into: string | null) =>
  region.as(region.coordinator, (scope) => mergeAmendment(scope, { amendment, into }))

test('a draft belongs to its organisation, whose people change it one after the other', async () => {
  const { union, unionToo, school, coordinator } = region
  const amendment = await propose(union, 'Wij leiden 150 mensen op.')
  const change = { amendment, revision: 1, proposed: 'Wij leiden 200 mensen op.', reason: 'Meer.' }
  await region.as(unionToo, (scope) => changeAmendment(scope, change))
  await expect(region.as(union, (scope) => changeAmendment(scope, change))).rejects.toMatchObject({
    code: 'consultation.amendment-changed',
  })
  for (const other of [school, coordinator]) {
    await expect(see(other, amendment)).rejects.toMatchObject({
      code: 'consultation.no-such-amendment',
    })
    const { items } = await region.as(other, (scope) => listAmendments(scope, { id }))
    expect(items).toEqual([])
  }
  await submit(union, amendment)
  const shown = await see(school, amendment)
  expect(shown).toMatchObject({ amendment: { number: 1 }, passageStands: true })
  expect(shown.diff).toContainEqual({ kind: 'added', text: '200' })
  await expect(
    region.as(union, (scope) => changeAmendment(scope, { ...change, revision: 2 })),
  ).rejects.toMatchObject({ code: 'consultation.amendment-submitted' })
})

test('a proposal says something else about words that are there', async () => {
  const { union } = region
  await expect(propose(union, 'x', 'Dit staat er niet.')).rejects.toMatchObject({
    code: 'consultation.passage-gone',
  })
  await expect(propose(union, 'Wij leiden 100 mensen op.')).rejects.toMatchObject({
    code: 'consultation.proposal-same',
  })
  await expect(propose(union, '', '')).rejects.toMatchObject({
    code: 'consultation.proposal-missing',
  })
})

test('the coordinator alone answers; every answer stays and the last one counts', async () => {
  const { school, union } = region
  const amendment = await submitted(school, 'Wij leiden iedereen op.')
  const byUnion = region.as(union, (scope) =>
    answerAmendment(scope, { amendment, verdict: 'niet', reason: 'x', adopted: '', apply: false }),
  )
  await expect(byUnion).rejects.toMatchObject({ code: 'tenancy.coordinators-only' })
  await expect(answer(amendment, { verdict: 'deels' })).rejects.toMatchObject({
    code: 'consultation.adopted-missing',
    field: 'adopted',
  })
  await answer(amendment)
  await answer(amendment, { verdict: 'deels', adopted: 'Wij leiden velen op.' })
  const { answers } = await see(union, amendment)
  expect(answers.map(({ verdict }) => verdict)).toEqual(['deels', 'niet'])
  await expect(
    region.as(school, (scope) => withdrawAmendment(scope, { amendment })),
  ).rejects.toMatchObject({ code: 'consultation.amendment-answered' })
})

test('what is taken over stands in the text at once, where it can be put there', async () => {
  const { company, union } = region
  const words = async () => {
    const { parts } = await region.as(union, (scope) => readParts(scope, { id }))
    return parts[0]?.blocks.map(({ text }) => text)
  }
  const amendment = await submitted(company, 'Wij leiden 120 mensen op.')
  await answer(amendment, { verdict: 'overgenomen', apply: true })
  expect(await words()).toEqual(['Iedereen leert.', 'Wij leiden 120 mensen op.'])
  const shown = await see(union, amendment)
  expect(shown.answers[0]).toMatchObject({ applied: true, adopted: 'Wij leiden 120 mensen op.' })
  expect(shown.passageStands).toBe(false)
  const again = answer(amendment, { verdict: 'overgenomen', apply: true })
  await expect(again).rejects.toMatchObject({ code: 'documents.passage-gone' })
  const back = { part, passage: 'Wij leiden 120 mensen op.', place: 16, reason: 'Terug.' }
  const { id: undo } = await region.as(union, (scope) =>
    draftAmendment(scope, { ...back, proposed: 'Wij leiden 100 mensen op.' }),
  )
  await submit(union, undo)
  await answer(undo, { verdict: 'overgenomen', apply: true })
  expect(await words()).toEqual(['Iedereen leert.', 'Wij leiden 100 mensen op.'])
  const { id: whole } = await region.as(union, (scope) =>
    draftAmendment(scope, { part, passage: '', place: null, proposed: 'Korter.', reason: 'Lang.' }),
  )
  await submit(union, whole)
  await expect(answer(whole, { verdict: 'overgenomen', apply: true })).rejects.toMatchObject({
    code: 'consultation.by-hand-only',
  })
})

test('what is merged shares one answer, and is separated again', async () => {
  const { school, company, union } = region
  const [one, two] = [await submitted(school, 'A.'), await submitted(company, 'B.')]
  await expect(merge(one, one)).rejects.toMatchObject({ code: 'consultation.not-mergeable' })
  await merge(two, one)
  await expect(answer(two)).rejects.toMatchObject({ code: 'consultation.answered-where-merged' })
  await answer(one)
  const shown = await see(union, two)
  expect(shown.amendment).toMatchObject({ verdict: 'niet', answer: 'Daar is geen geld voor.' })
  expect((await see(union, one)).related.shared.map((each) => each.id)).toEqual([two])
  await merge(two, null)
  expect((await see(union, two)).amendment.verdict).toBeNull()
})

test('a rejected amendment goes to a vote once enough others stand behind it', async () => {
  const { union, school, company } = region
  const amendment = await submitted(union, 'Wij leiden 300 mensen op.')
  const request = (who: TestMember) => region.as(who, (scope) => requestVote(scope, { amendment }))
  const support = (who: TestMember) =>
    region.as(who, (scope) => supportAmendment(scope, { amendment }))
  await expect(request(union)).rejects.toMatchObject({ code: 'consultation.not-rejected' })
  await answer(amendment)
  await expect(support(school)).rejects.toMatchObject({ code: 'consultation.no-vote-requested' })
  await expect(request(school)).rejects.toMatchObject({ code: 'consultation.not-your-amendment' })
  await request(union)
  await expect(support(union)).rejects.toMatchObject({
    code: 'consultation.proposer-supports-already',
  })
  for (const who of [school, school]) await support(who)
  expect((await see(school, amendment)).amendment).toMatchObject({ supporters: 1, pushedAt: null })
  await support(company)
  const shown = await see(school, amendment)
  expect(shown.amendment.pushedAt).not.toBeNull()
  expect(shown.supporters).toEqual(['School', 'Bedrijf'])
  await expect(answer(amendment)).rejects.toMatchObject({ code: 'consultation.already-pushed' })
  const asked = await region.as(region.coordinator, ({ tx }) =>
    tx.task.findMany({ where: { kind: 'put-amendment-to-vote' }, select: { role: true } }),
  )
  expect(asked).toEqual([{ role: 'coordinator' }])
})

test('the reply note tells it all; made again it is a next one', async () => {
  const { coordinator, union } = region
  await expect(region.as(union, (scope) => makeNote(scope, { id }))).rejects.toMatchObject({
    code: 'tenancy.coordinators-only',
  })
  for (const number of [1, 2])
    expect(await region.as(coordinator, (scope) => makeNote(scope, { id }))).toMatchObject({
      number,
    })
  const { note, mayWrite } = await region.as(union, (scope) => getNote(scope, { id }))
  expect(mayWrite).toBe(false)
  const lines = note ? passageText(note.text.content) : ''
  expect(lines).toContain('Niet overgenomen. Daar is geen geld voor.')
  expect(lines).toContain('met steun van 2 andere organisaties')
  expect(lines).toContain('Geen standpunt gaven: Bedrijf, Vakbond, School, Gemeente.')
})
