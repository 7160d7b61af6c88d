import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import {
  beginAgreement,
  beginConsortium,
  commit,
  freezeAgreement,
  getAgreement,
  notePaper,
} from '@voortent/domain/consortia'
import { dayOf } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { gatherAgreement } from './gather-agreement.ts'

test('a signed agreement as a file carries its text, its hash, and who signed and who did not', async () => {
  const database = await createTestDatabase()
  const here = await foundTenant(database, 'hier')
  const join = (name: string, organisation: string) =>
    joinPerson(database, here, { email: `${name}@x.example`, roles: ['lid'], organisation })
  const [lead, other] = [await join('a', 'Fieldlab'), await join('b', 'Niemandsland')]
  const organisation = other.actor.actingForId ?? ''
  const consortium = await withTenant(database, lead, async (scope) => {
    const own = { title: 'Skillslab', question: 'Hoe?', organisation: lead.actor.actingForId }
    const { id } = await beginConsortium(scope, own)
    await commit(scope, { consortium: id, organisation, commitment: 'in-gesprek' })
    return id
  })
  await withTenant(database, other, (scope) =>
    commit(scope, { consortium, organisation, commitment: 'actief' }),
  )
  const { file, hash } = await withTenant(database, lead, async (scope) => {
    await beginAgreement(scope, { consortium })
    const frozen = await freezeAgreement(scope, { consortium })
    const [last] = (await getAgreement(scope, { consortium })).editions
    const edition = last?.id ?? ''
    await notePaper(scope, {
      consortium,
      edition,
      organisation,
      by: 'B. Bos',
      on: dayOf(scope.now),
    })
    return { file: await gatherAgreement(scope, edition, 'nl'), hash: frozen.hash }
  })
  expect(file.title).toBe('Samenwerkingsovereenkomst Skillslab')
  expect(file.facts.map(({ value }) => value)).toContain(hash)
  const words = JSON.stringify(file.parts).match(/(?<="text":")[^"]+/g)
  expect(words).toContain('Wie doet wat')
  expect(words?.slice(-6)).toEqual([
    'Fieldlab',
    'Nog niet getekend',
    'Niemandsland',
    'B. Bos',
    expect.stringMatching(/\d{4}$/),
    'Op papier',
  ])
})
