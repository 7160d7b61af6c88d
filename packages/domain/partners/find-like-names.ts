import type { Scope } from '@voortent/database'
import { requireManager } from './permissions.ts'
import { likelyTheSame, tellingWords } from './same-organisation.ts'

/** An organisation of a like name; `here` when it is a partner of this tenant. */
export type LikeName = { id: string; name: string; place: string; here: boolean }

const most = 5

/**
 * Finds for each of many names, such as those of a list that is brought in, the organisations that it
 * likely is, those of this tenant first. Names without any are left out.
 */
export async function findLikeNames(
  scope: Scope,
  names: readonly string[],
): Promise<Map<string, LikeName[]>> {
  requireManager(scope.actor)
  const likely = new Map<string, LikeName[]>()
  if (names.length === 0) return likely
  const known = byKey(await readKnown(scope, [...new Set(names.flatMap(keysOf))]))
  for (const name of names) {
    const candidates = new Set(keysOf(name).flatMap((key) => known.get(key) ?? []))
    const like = [...candidates].filter((one) => likelyTheSame(name, one.name))
    like.sort((one, other) => Number(other.here) - Number(one.here))
    if (like.length > 0) likely.set(name, like.slice(0, most))
  }
  return likely
}

/** Like names share a word, or are the same when written as one. */
function keysOf(name: string): string[] {
  const words = tellingWords(name)
  return [...words, words.join('')]
}

function readKnown({ tx, tenantId }: Scope, keys: string[]): Promise<LikeName[]> {
  return tx.$queryRaw<LikeName[]>`
    SELECT o.id, o.name, o.place,
      EXISTS (SELECT FROM partner p WHERE p.tenant_id = ${tenantId}::uuid
                AND p.organisation_id = o.id AND p.until IS NULL) AS here
    FROM organisation o
    WHERE folded(o.name) = ANY (${keys}::text[])
      OR (SELECT array_agg(folded(word)) FROM regexp_split_to_table(o.name, '[^[:alnum:]]+') AS word)
        && ${keys}::text[]
    ORDER BY o.name LIMIT 5000`
}

function byKey(known: readonly LikeName[]): Map<string, LikeName[]> {
  const found = new Map<string, LikeName[]>()
  for (const one of known)
    for (const key of keysOf(one.name)) found.set(key, [...(found.get(key) ?? []), one])
  return found
}
