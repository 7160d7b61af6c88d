import type { Scope } from '@voortent/database'

/** What a shelf tells of what lies on it. */
export type ListedShelf = {
  /** All keys below one, with when they came. */
  list(below: string): AsyncIterable<{ key: string; at: Date }>
  remove(key: string): Promise<void>
}

const day = 24 * 60 * 60 * 1000
const atOnce = 500

/**
 * Takes bytes away that no row speaks of, a day after they came: bytes are put before their row, and a
 * row may never have come. @returns how many
 */
export async function sweepOrphans(scope: Scope, shelf: ListedShelf): Promise<number> {
  const { tenantId, now } = scope
  let swept = 0
  let batch: string[] = []
  const judge = async () => {
    for (const key of await unspokenOf(scope, batch)) {
      await shelf.remove(key)
      swept += 1
    }
    batch = []
  }
  for await (const { key, at } of shelf.list(tenantId)) {
    if (now.getTime() - at.getTime() > day) batch.push(key)
    if (batch.length === atOnce) await judge()
  }
  await judge()
  return swept
}

async function unspokenOf({ tx, tenantId }: Scope, keys: string[]): Promise<string[]> {
  const ids = new Map(keys.map((key) => [key, idIn(key)]))
  const known = await tx.storedFile.findMany({
    where: { tenantId, id: { in: [...ids.values()].filter((id) => id !== null) } },
    select: { id: true },
  })
  const spoken = new Set(known.map(({ id }) => id))
  return keys.filter((key) => {
    const id = ids.get(key)
    return id !== null && id !== undefined && !spoken.has(id)
  })
}

/** The file that a key belongs to; null for what we did not put there. */
function idIn(key: string): string | null {
  return /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-klein)?$/.exec(key)?.[1] ?? null
}
