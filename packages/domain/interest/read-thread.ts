import type { Scope } from '@voortent/database'

/** One message or note, the oldest first. */
export type Entry = {
  id: string
  kind: 'bericht' | 'notitie'
  /** Null for the guest's own words. */
  by: string | null
  words: string
  writtenAt: Date
}

/** What was said between guest and broker. @param notes brokers read their own notes too */
export async function readThread(
  { tx, tenantId }: Scope,
  interestId: string,
  { notes }: { notes: boolean },
): Promise<Entry[]> {
  return tx.$queryRaw<Entry[]>`
    SELECT e.id, e.kind, p.display_name AS by, e.words, e.written_at AS "writtenAt"
    FROM interest_entry e
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (e.tenant_id, e.membership_id)
    LEFT JOIN person p ON p.id = m.person_id
    WHERE e.tenant_id = ${tenantId}::uuid AND e.interest_id = ${interestId}::uuid
      AND (${notes} OR e.kind = 'bericht')
    ORDER BY e.written_at, e.id`
}
