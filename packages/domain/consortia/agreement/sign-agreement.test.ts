import { openDatabase } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { replaceContent } from '@voortent/domain/documents'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { askedOf, letIn, mandate, officeOf } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, type Region } from '../testing/region.ts'
import { beginAgreement } from './begin-agreement.ts'
import { freezeAgreement } from './freeze-agreement.ts'
import { getAgreement } from './get-agreement.ts'
import { getEdition, getEditionById } from './get-edition.ts'
import { notePaper } from './note-paper.ts'
import { rightsOnAgreement } from './rights-on-agreement.ts'
import { signAgreement } from './sign-agreement.ts'

let region: Region
let consortium: string
const today = dayOf(new Date())
beforeAll(async () => {
  region = await foundRegion()
  consortium = await consortiumIn(region)
  await letIn(region, consortium, region.union, 'in-gesprek')
})

const begin = (who: TestMember) => as(region, who, (scope) => beginAgreement(scope, { consortium }))
const freeze = (who: TestMember) =>
  as(region, who, (scope) => freezeAgreement(scope, { consortium }))
const seenBy = (who: TestMember) => as(region, who, (scope) => getAgreement(scope, { consortium }))
const sign = async (who: TestMember, change: { hash?: string; edition?: string } = {}) => {
  const [last] = (await seenBy(who)).editions
  const about = { edition: last?.id ?? '', hash: last?.hash ?? '', ...change }
  await as(region, who, (scope) => signAgreement(scope, { consortium, read: true, ...about }))
}
const signedIn = async () =>
  (await seenBy(region.leader)).editions.map(({ parties }) =>
    parties.map(({ name, signature }) => [name, signature?.way ?? null]),
  )

test('an agreement begins with a plain text that partners write in, and nobody else', async () => {
  const { leader, union, company, observer } = region
  await expect(begin(union)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await begin(leader)
  await expect(begin(leader)).rejects.toMatchObject({ code: 'consortia.agreement-begun' })
  const { title, text } = await seenBy(union)
  expect(title).toBe('Samenwerkingsovereenkomst Skillslab')
  expect(JSON.stringify(text?.content)).toContain('Fieldlab is penvoerder')
  const rights = (who: TestMember) =>
    as(region, who, (scope) =>
      rightsOnAgreement(scope, { subjectType: 'consortium-agreement', subjectId: consortium }),
    )
  expect([await rights(union), await rights(company), await rights(observer)]).toEqual([
    'write',
    null,
    null,
  ])
  await expect(seenBy(observer)).rejects.toMatchObject({ code: 'consortia.partners-only' })
})

test('it is frozen for the lead and for who promised, and signed with a mandate', async () => {
  const { leader, company, union } = region
  await expect(freeze(leader)).rejects.toMatchObject({ code: 'consortia.too-few-parties' })
  await letIn(region, consortium, company, 'toegezegd')
  await expect(freeze(company)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  const { hash } = await freeze(leader)
  await expect(freeze(leader)).rejects.toMatchObject({ code: 'consortia.agreement-unchanged' })
  expect(await askedOf(region, company)).toEqual(['sign-agreement'])
  await expect(sign(company)).rejects.toMatchObject({ code: 'consortia.no-mandate' })
  expect((await seenBy(company)).may.sign).toBe('no-mandate')
  for (const who of [company, leader, union]) await mandate(region, who)
  expect((await seenBy(company)).may.sign).toBe('yes')
  await expect(sign(company, { hash: 'a'.repeat(64) })).rejects.toMatchObject({
    code: 'consortia.other-hash',
  })
  await expect(sign(union)).rejects.toMatchObject({ code: 'consortia.no-party' })
  await sign(company)
  await expect(sign(company)).rejects.toMatchObject({ code: 'consortia.signed-already' })
  expect(await askedOf(region, company)).toEqual([])
  expect(await signedIn()).toEqual([
    [
      ['Fieldlab', null],
      ['Niemandsland', 'mandate'],
    ],
  ])
  const edition = await as(region, union, (scope) => getEdition(scope, { consortium, number: 1 }))
  expect(edition).toMatchObject({ hash, whole: true, stands: true })
})

test('a signature on paper is noted by who leads, on a day that can be', async () => {
  const { leader, company } = region
  const note = async (who: TestMember, on: string) => {
    const [last] = (await seenBy(who)).editions
    const organisation = officeOf(leader)
    await as(region, who, (scope) =>
      notePaper(scope, { consortium, edition: last?.id ?? '', organisation, by: 'T. Bos', on }),
    )
  }
  await expect(note(company, today)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await expect(note(leader, '2099-01-01')).rejects.toMatchObject({
    code: 'consortia.signed-in-future',
    field: 'on',
  })
  await expect(note(leader, '2020-01-01')).rejects.toMatchObject({
    code: 'consortia.signed-before-frozen',
  })
  await note(leader, today)
  expect((await signedIn())[0]?.[0]).toEqual(['Fieldlab', 'paper'])
})

test('what was signed stays as it is, whatever is written on; a new edition is signed anew', async () => {
  const { leader, company } = region
  const { documentId, editions } = await seenBy(leader)
  const changed = [{ type: 'paragraph', content: [{ type: 'text', text: 'Anders.' }] }]
  await as(region, leader, (scope) =>
    replaceContent(scope, documentId ?? '', { type: 'doc', content: changed }),
  )
  expect(await seenBy(leader)).toMatchObject({ changed: true })
  const [first] = editions
  const frozen = await as(region, company, (scope) => getEditionById(scope, first?.id ?? ''))
  expect(frozen).toMatchObject({ hash: first?.hash, whole: true })
  expect(JSON.stringify(frozen.content)).toContain('Fieldlab is penvoerder')
  await freeze(leader)
  await expect(sign(company, { edition: first?.id, hash: first?.hash })).rejects.toMatchObject({
    code: 'consortia.edition-superseded',
  })
  expect((await signedIn())[0]).toEqual([
    ['Fieldlab', null],
    ['Niemandsland', null],
  ])
  expect(await askedOf(region, company)).toEqual(['sign-agreement'])
})

test.each(['agreement_edition', 'agreement_party', 'agreement_signature'])(
  'not even the owner of the database alters %s',
  async (table) => {
    const refused = as(region, region.leader, ({ tx }) =>
      tx.$executeRawUnsafe(`UPDATE ${table} SET id = id`),
    )
    await expect(refused).rejects.toThrow(/permission denied/)
    const owner = openDatabase(region.database.ownerUrl)
    for (const sql of [
      `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; UPDATE ${table} SET id = id`,
      `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ])
      await expect(owner.pool.query(sql), sql).rejects.toMatchObject({ code: 'VT001' })
    await owner.close()
  },
)
