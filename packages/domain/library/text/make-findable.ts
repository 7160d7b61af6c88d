import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** So many letters are shown from at once, and searched for a phrase. */
const longest = 4000

/** What an item came out with is found by its words from now on, and what it said before no more. */
export async function makeFindable(
  { tx, tenantId }: Scope,
  itemId: string,
  text: string,
): Promise<void> {
  await tx.libraryPassage.deleteMany({ where: { tenantId, itemId, fileId: null } })
  await tx.libraryPassage.createMany({
    data: piecesOf(text).map((body) => ({ tenantId, id: newId(), itemId, body })),
  })
}

/** Pieces of whole lines, as long as they may be; a line that is longer is a piece by itself. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + line.length < longest)
      pieces[pieces.length - 1] = `${last}\n${line}`
    else pieces.push(line)
  }
  return pieces
}
