import { type LetterOrder, postLetter, type Tx } from '@voortent/database'

/**
 * Posts a letter, or does the same work and takes it back, so that asking tells nobody who has an
 * account.
 */
export async function postLetterIf(tx: Tx, wanted: boolean, order: LetterOrder): Promise<void> {
  await tx.$executeRaw`SAVEPOINT letter`
  await postLetter(tx, order)
  if (wanted) await tx.$executeRaw`RELEASE SAVEPOINT letter`
  else await tx.$executeRaw`ROLLBACK TO SAVEPOINT letter`
}
