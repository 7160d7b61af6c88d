import { type Database, type LetterOrder, postLetter, withDoor } from '@voortent/database'
import { expect } from 'vitest'

/** Posts a letter as a use case does; answers its id. */
export async function post(database: Database, order: Partial<LetterOrder> = {}): Promise<string> {
  const onceKey = order.onceKey ?? crypto.randomUUID()
  const whole = {
    onceKey,
    recipient: 'ans@werkplein.example',
    template: 'password-changed',
    locale: 'nl',
    data: {},
    ...order,
  }
  await withDoor(database, 'identity', (tx) => postLetter(tx, whole))
  const letter = await withDoor(database, 'mail', (tx) =>
    tx.letter.findUniqueOrThrow({ where: { onceKey } }),
  )
  return letter.id
}

/** The letter as it stands now. */
export function find(database: Database, id: string) {
  return withDoor(database, 'mail', (tx) => tx.letter.findUniqueOrThrow({ where: { id } }))
}

/** Waits until the letter is in a state, at most ten seconds. */
export function reaches(database: Database, id: string, state: string): Promise<void> {
  return expect
    .poll(async () => (await find(database, id)).state, { timeout: 10_000, interval: 50 })
    .toBe(state)
}

/** Changes a letter behind the worker's back, as a crash or the passing of time would. */
export async function tamper(database: Database, id: string, data: object): Promise<void> {
  await withDoor(database, 'mail', (tx) => tx.letter.update({ where: { id }, data }))
}
