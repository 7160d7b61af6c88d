import { withPerson } from '@voortent/database'
import type { ProfileInput } from './contract.ts'
import type { OwnVisit } from './entrance.ts'

/** Changes what I tell about myself. */
export async function changeProfile(visit: OwnVisit, input: ProfileInput): Promise<void> {
  const { database, person } = visit
  await withPerson(database, person.id, (tx) =>
    tx.person.update({ where: { id: person.id }, data: input, select: { id: true } }),
  )
}

/** Changes the language of my pages and letters. */
export async function chooseLanguage(
  visit: OwnVisit,
  input: Pick<ProfileInput, 'locale'>,
): Promise<void> {
  const { database, person } = visit
  await withPerson(database, person.id, (tx) =>
    tx.person.update({ where: { id: person.id }, data: input, select: { id: true } }),
  )
}
