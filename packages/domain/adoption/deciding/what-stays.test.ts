import type { Scope } from '@voortent/database'
import { type Database, openDatabase } from '@voortent/database'
import { changeAction, joinAction, removeMoney, withdrawAction } from '@voortent/domain/actions'
import { changeActionInput } from '@voortent/domain/actions/contract'
import {
  addSpeerpunt,
  changeAgenda,
  movePhase,
  renameSpeerpunt,
  rightsOnText,
} from '@voortent/domain/agenda'
import { changeText, keepVersion, replaceContent, restoreVersion } from '@voortent/domain/documents'
import { changeGoal, rightsOnGoalText } from '@voortent/domain/goals'
import { changeGoalInput } from '@voortent/domain/goals/contract'
import { beforeAll, expect, test } from 'vitest'
import { adoptAgenda, isTextBound } from '../index.ts'
import {
  agendaToDecide,
  close,
  type FilledAgenda,
  foundRegion,
  idOf,
  open,
  put,
  type Region,
  saying,
  vote,
} from '../testing/region.ts'

let region: Region
let owner: Database
let adopted: FilledAgenda
/** Still voted on. */
let opened: FilledAgenda

beforeAll(async () => {
  region = await foundRegion('blijft')
  owner = openDatabase(region.database.ownerUrl)
  adopted = await agendaToDecide(region)
  const { ballot } = await put(region, adopted.id)
  await open(region, ballot)
  await vote(region, region.gemeente, ballot, 'voor')
  await vote(region, region.vakbond, ballot, 'voor')
  await close(region, ballot)
  await region.as(region.coordinator, (scope) => adoptAgenda(scope, ballot))
  opened = await agendaToDecide(region, 'Agenda in stemming')
  await open(region, (await put(region, opened.id)).ballot)
  return () => owner.close()
})

const attempt = (work: (scope: Scope) => Promise<unknown>) => region.as(region.coordinator, work)

/** Every statement that would alter what was agreed. */
function alterations({
  id,
  text,
  speerpunt,
  speerpuntText,
  goal,
  goalText,
  action,
  promise,
}: FilledAgenda) {
  const update = (of: string) =>
    `INSERT INTO document_update (tenant_id, document_id, key, data)
     SELECT tenant_id, id, 'x', '\\x00' FROM document WHERE id = '${of}'`
  return [
    `UPDATE agenda SET title = 'x' WHERE id = '${id}'`,
    `UPDATE agenda SET ambition = 'x' WHERE id = '${id}'`,
    `UPDATE agenda SET phase = 'concept' WHERE id = '${id}'`,
    `UPDATE speerpunt SET title = 'x' WHERE id = '${speerpunt}'`,
    `UPDATE speerpunt SET position = 9 WHERE id = '${speerpunt}'`,
    `UPDATE speerpunt SET withdrawn_at = now() WHERE id = '${speerpunt}'`,
    `UPDATE goal SET indicator = 'x' WHERE id = '${goal}'`,
    `UPDATE goal SET organisation_id = NULL WHERE id = '${goal}'`,
    `UPDATE goal_target SET value = 1 WHERE goal_id = '${goal}'`,
    `DELETE FROM goal_target WHERE goal_id = '${goal}'`,
    `UPDATE action SET title = 'x' WHERE id = '${action}'`,
    `UPDATE action SET ends_on = '2099-01-01' WHERE id = '${action}'`,
    `UPDATE promise SET what = 'x' WHERE id = '${promise}'`,
    `UPDATE promise SET due_on = '2099-01-01' WHERE id = '${promise}'`,
    `DELETE FROM promise WHERE id = '${promise}'`,
    `UPDATE embedding SET arrangement = 'x' WHERE agenda_id = '${id}'`,
    ...[text, speerpuntText, goalText].flatMap((of) => [
      update(of),
      `UPDATE document SET content = '{"type":"doc"}' WHERE id = '${of}'`,
      `UPDATE document_update SET data = '\\x00' WHERE document_id = '${of}'`,
      `DELETE FROM document_update WHERE document_id = '${of}'`,
    ]),
  ]
}

const records = [
  'UPDATE agenda_edition SET hash = hash',
  'DELETE FROM agenda_edition',
  'UPDATE agenda_edition_text SET document_id = document_id',
  'DELETE FROM agenda_edition_text',
  'UPDATE adoption SET hash = hash',
  'DELETE FROM adoption',
]

test('the owner of the tables alters nothing of what was adopted or is voted on', async () => {
  const emptied = ['agenda', 'speerpunt', 'goal', 'action', 'adoption', 'agenda_edition']
  for (const sql of [
    ...alterations(adopted),
    ...alterations(opened),
    ...records,
    ...emptied.map((name) => `TRUNCATE ${name} CASCADE`),
    `UPDATE document_version SET content = '{}' WHERE document_id = '${adopted.text}'`,
    `DELETE FROM document_version WHERE document_id = '${adopted.text}'`,
  ]) {
    await expect(owner.pool.query(sql), sql).rejects.toMatchObject({ code: 'VT001' })
  }
})

test('the role of the application alters nothing either', async () => {
  for (const sql of [...alterations(adopted), ...alterations(opened)]) {
    const refused = attempt(({ tx }) => tx.$executeRawUnsafe(sql))
    await expect(refused, sql).rejects.toThrow(/decided on|permission denied|stays as it was/)
  }
  for (const sql of records) {
    const refused = attempt(({ tx }) => tx.$executeRawUnsafe(sql))
    await expect(refused, sql).rejects.toThrow(/permission denied/)
  }
})

test('money, partners and promises stay as well while it is voted on', async () => {
  const { action, id } = opened
  for (const sql of [
    `UPDATE action_money SET amount_cents = 1 WHERE action_id = '${action}'`,
    `DELETE FROM action_money WHERE action_id = '${action}'`,
    `UPDATE action_partner SET left_at = now() WHERE action_id = '${action}'`,
    `INSERT INTO promise (tenant_id, id, agenda_id, organisation_id, what, due_on, promised_at)
     SELECT tenant_id, gen_random_uuid(), agenda_id, organisation_id, 'x', due_on, now()
     FROM promise WHERE agenda_id = '${id}'`,
  ]) {
    await expect(owner.pool.query(sql), sql).rejects.toMatchObject({ code: 'VT001' })
  }
  const { id: money } = await attempt(({ tx }) =>
    tx.actionMoney.findFirstOrThrow({ where: { actionId: action }, select: { id: true } }),
  ).then((found) => found as { id: string })
  const joining = { action, organisation: idOf(region.mkb) }
  for (const work of [
    (scope: Scope) => removeMoney(scope, { action, money }),
    (scope: Scope) => joinAction(scope, joining),
  ]) {
    await expect(attempt(work)).rejects.toThrow(/decided on/)
  }
})

test('use cases refuse what is adopted with a reason, and rooms give nobody the pen', async () => {
  const { id, text, speerpunt, goal, action } = adopted
  const goalFacts = {
    goal,
    title: 'x',
    indicator: 'x',
    unit: 'x',
    direction: 'rising',
    source: '',
    rhythm: 'year',
    organisation: null,
    baselineValue: null,
    baselineOn: null,
    targets: {},
  }
  const refusals: [string, (scope: Scope) => Promise<unknown>][] = [
    [
      'agenda.closed-in-this-phase',
      (scope) =>
        changeAgenda(scope, { id, title: 'x', fromYear: 2027, untilYear: 2030, ambition: 'x' }),
    ],
    ['agenda.closed-in-this-phase', (scope) => addSpeerpunt(scope, { agenda: id, title: 'x' })],
    ['agenda.closed-in-this-phase', (scope) => renameSpeerpunt(scope, { speerpunt, title: 'x' })],
    [
      'agenda.no-such-move',
      (scope) => movePhase(scope, { agenda: id, to: 'concept', reason: 'Terug' }),
    ],
    ['goals.closed-in-this-phase', (scope) => changeGoal(scope, changeGoalInput.parse(goalFacts))],
    [
      'actions.closed-in-this-phase',
      (scope) => changeAction(scope, changeActionInput.parse({ action, title: 'x', speerpunt })),
    ],
    ['actions.closed-in-this-phase', (scope) => withdrawAction(scope, { action })],
    [
      'documents.writers-only',
      (scope) =>
        restoreVersion(scope, { document: text, version: 1 }, { title: '', rights: 'read' }),
    ],
    [
      'documents.writers-only',
      (scope) => keepVersion(scope, { document: text, name: 'x' }, { title: '', rights: 'read' }),
    ],
  ]
  for (const [code, work] of refusals)
    await expect(attempt(work), code).rejects.toMatchObject({ code })
  for (const who of [region.coordinator, region.school]) {
    const rights = await region.as(who, async (scope) => [
      await rightsOnText(scope, { subjectType: 'agenda', subjectId: id }),
      await rightsOnText(scope, { subjectType: 'speerpunt', subjectId: speerpunt }),
      await rightsOnGoalText(scope, { subjectType: 'goal', subjectId: goal }),
    ])
    expect(rights).toEqual(['read', 'read', 'read'])
  }
})

test('a text is known to be bound from the opening of its ballot on', async () => {
  const free = await agendaToDecide(region, 'Nog vrij')
  for (const [text, bound] of [
    [adopted.text, true],
    [opened.goalText, true],
    [free.text, false],
  ] as const) {
    expect(await attempt((scope) => isTextBound(scope, text))).toBe(bound)
  }
})

test('a use case that writes a text without asking is refused by the database', async () => {
  for (const { text, goalText } of [adopted, opened]) {
    for (const of of [text, goalText]) {
      await expect(
        attempt((scope) => replaceContent(scope, of, saying('Iets anders.'))),
      ).rejects.toThrow(/decided on/)
    }
    await expect(
      attempt((scope) =>
        changeText(scope, text, (doc) => doc.getXmlFragment('default').delete(0, 1)),
      ),
    ).rejects.toThrow(/decided on/)
  }
})
