import type { TestMember } from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import type { DraftField, Stance } from '../contract.ts'
import { getConsultation } from '../overview/get-consultation.ts'
import { getParticipation } from '../overview/get-participation.ts'
import { closeConsultation } from '../period/close-consultation.ts'
import { type ConsultedRegion, foundConsultedRegion, open } from '../testing/consulted-region.ts'
import { getOwnPosition } from './get-own-position.ts'
import { getPosition } from './get-position.ts'
import { saveDraft } from './save-draft.ts'
import { submitPosition } from './submit-position.ts'

let region: ConsultedRegion
let id: string

beforeAll(async () => {
  region = await foundConsultedRegion()
  id = await open(region)
})

const own = (who: TestMember) => region.as(who, (scope) => getOwnPosition(scope, { id }))
const save = (who: TestMember, ...fields: DraftField[]) =>
  region.as(who, (scope) => saveDraft(scope, { consultation: id, fields }))
const overall = (revision: number, stance: Stance | '', words = ''): DraftField => ({
  field: 'overall',
  revision,
  stance,
  words,
})
const submit = async (who: TestMember, revisions?: Record<string, number>) => {
  const draft = await own(who)
  const fields = [draft.overall, ...[...draft.parts, ...draft.questions].map((one) => one.draft)]
  const seen = Object.fromEntries(fields.map(({ field, revision }) => [field, revision]))
  return region.as(who, (scope) =>
    submitPosition(scope, {
      consultation: id,
      revisions: revisions ?? seen,
      withAmendments: false,
    }),
  )
}

test('colleagues share one draft, and the later does not overwrite what they did not see', async () => {
  const { union, unionToo } = region
  await save(union, overall(0, 'steun', 'Wij steunen dit.'))
  expect((await own(unionToo)).overall).toMatchObject({ words: 'Wij steunen dit.', revision: 1 })
  const late = await save(unionToo, overall(0, 'bezwaar', 'Wij niet.'))
  expect(late.overtaken).toMatchObject([{ newest: { words: 'Wij steunen dit.', by: 'vakbond' } }])
  expect((await own(union)).overall.words).toBe('Wij steunen dit.')
  const knowing = await save(unionToo, overall(1, 'bezwaar', ''))
  expect(knowing).toEqual({ overtaken: [], revisions: { overall: 2 } })
})

test('two that save at the same moment do not lose words either', async () => {
  const { union, unionToo } = region
  const [{ parts }] = [await own(union)]
  const field = parts[0]?.id ?? ''
  const write = (who: TestMember, words: string) =>
    save(who, { field, revision: 0, stance: 'steun', words })
  const both = await Promise.all([write(union, 'Eén'), write(unionToo, 'Twee')])
  expect(both.flatMap(({ overtaken }) => overtaken)).toHaveLength(1)
})

test('nobody else sees a draft, and who speaks for nobody has none', async () => {
  const { school, coordinator, observer } = region
  expect((await own(school)).overall.words).toBe('')
  expect((await own(coordinator)).overall.words).toBe('')
  await expect(own(observer)).rejects.toMatchObject({
    code: 'consultation.not-for-an-organisation',
  })
  const oneself = { ...school, actor: { ...school.actor, actingForId: null } }
  await expect(save(oneself, overall(0, 'steun'))).rejects.toMatchObject({
    code: 'consultation.not-for-an-organisation',
  })
})

test('who acts for an organisation without speaking for it now is refused', async () => {
  const { school, union } = region
  const pretending = { ...school, actor: { ...school.actor, actingForId: union.actor.actingForId } }
  await expect(own(pretending)).rejects.toMatchObject({
    code: 'consultation.not-for-an-organisation',
  })
})

test('an objection comes with reasons, and what a colleague saved meanwhile is seen first', async () => {
  const { union } = region
  await expect(submit(union)).rejects.toMatchObject({
    code: 'consultation.reasons-missing',
    field: 'words-overall',
  })
  await expect(submit(union, { overall: 1 })).rejects.toMatchObject({
    code: 'consultation.draft-changed',
  })
  await expect(submit(region.school)).rejects.toMatchObject({
    code: 'consultation.stance-missing',
    field: 'stance-overall',
  })
})

test('a changed position counts from then on and keeps what was before', async () => {
  const { union, school } = region
  await save(union, overall(2, 'bezwaar', 'Te weinig geld.'))
  expect(await submit(union)).toEqual({ number: 1, amendments: 0 })
  await save(union, overall(3, 'steun-mits', 'Als er geld komt.'))
  expect(await submit(union)).toMatchObject({ number: 2 })
  const organisation = union.actor.actingForId ?? ''
  const { submissions } = await region.as(school, (scope) =>
    getPosition(scope, { consultation: id, organisation }),
  )
  expect(submissions.map(({ number, stance, reasons }) => [number, stance, reasons])).toEqual([
    [2, 'steun-mits', 'Als er geld komt.'],
    [1, 'bezwaar', 'Te weinig geld.'],
  ])
  expect(submissions[0]?.parts).toMatchObject([{ stance: 'steun' }])
  const told = await region.as(school, ({ tx }) =>
    tx.event.findMany({ where: { type: { startsWith: 'position.' } }, select: { type: true } }),
  )
  expect(told.map(({ type }) => type)).toEqual(['position.submitted', 'position.changed'])
})

test('what was submitted nobody changes or removes', async () => {
  for (const table of ['submission', 'draft_entry', 'submitted_position'])
    await expect(
      region.as(region.coordinator, ({ tx }) => tx.$executeRawUnsafe(`DELETE FROM ${table}`)),
    ).rejects.toThrow(/permission denied/)
})

test('the tasks of the organisation end, those of others stay', async () => {
  const open = await region.as(region.union, ({ tx }) =>
    tx.task.findMany({
      where: { kind: 'take-position', doneAt: null },
      select: { representation: { select: { organisationId: true } } },
    }),
  )
  expect(open).toHaveLength(3)
  const left = open.map(({ representation }) => representation?.organisationId)
  expect(left).not.toContain(region.union.actor.actingForId)
})

test('everybody sees who thinks what, who is silent, and which geleding is missing', async () => {
  const { matrix } = await region.as(region.company, (scope) => getConsultation(scope, { id }))
  expect(matrix.map(({ name, overall }) => [name, overall])).toEqual([
    ['Bedrijf', null],
    ['Vakbond', 'steun-mits'],
    ['School', null],
    ['Gemeente', null],
  ])
  const { shares, nudges } = await region.as(region.company, (scope) =>
    getParticipation(scope, { id }),
  )
  expect(shares.find(({ geleding }) => geleding === 'werkenden')).toMatchObject({
    partners: 1,
    consulted: 1,
  })
  expect(nudges).toContainEqual({ geleding: 'intermediair', missing: 'at-all' })
  expect(nudges).toContainEqual({ geleding: 'bedrijven', missing: 'consulted' })
})

test('after closing nothing is saved or submitted', async () => {
  await region.as(region.coordinator, (scope) => closeConsultation(scope, { id }))
  await expect(save(region.school, overall(0, 'steun'))).rejects.toMatchObject({
    code: 'consultation.not-open',
  })
  await expect(submit(region.union)).rejects.toMatchObject({ code: 'consultation.not-open' })
})
