import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** An edition with who is asked to sign it, and what they signed. */
export type EditionFacts = {
  id: string
  number: number
  hash: string
  frozenAt: Date
  parties: {
    organisation: string
    name: string
    leads: boolean
    signature: { way: 'mandate' | 'paper'; by: string; on: string } | null
  }[]
}

export type AgreementFacts = { id: string; documentId: string; editions: EditionFacts[] }

/** The agreement of a consortium with its editions, the latest first; null before it was begun. */
export async function findAgreement(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<AgreementFacts | null> {
  const [found] = await tx.$queryRaw<AgreementFacts[]>`
    SELECT a.id, a.document_id AS "documentId", coalesce((
      SELECT json_agg(json_build_object('id', e.id, 'number', e.number, 'hash', e.hash,
        'frozenAt', e.frozen_at, 'parties', (
          SELECT json_agg(json_build_object('organisation', p.organisation_id, 'name', p.name,
            'leads', p.leads, 'signature', (
              SELECT json_build_object('way', s.way, 'by', s.signed_by, 'on', s.signed_on)
              FROM agreement_signature s WHERE s.tenant_id = p.tenant_id
                AND s.edition_id = p.edition_id AND s.organisation_id = p.organisation_id))
            ORDER BY p.leads DESC, p.name)
          FROM agreement_party p WHERE p.tenant_id = e.tenant_id AND p.edition_id = e.id))
        ORDER BY e.number DESC)
      FROM agreement_edition e WHERE e.tenant_id = a.tenant_id AND e.agreement_id = a.id
    ), '[]') AS editions
    FROM consortium_agreement a
    WHERE a.tenant_id = ${tenantId}::uuid AND a.consortium_id = ${consortiumId}::uuid`
  if (!found) return null
  const editions = found.editions.map((one) => ({ ...one, frozenAt: new Date(one.frozenAt) }))
  return { ...found, editions }
}

/** @throws `consortia.no-such-agreement` */
export async function requireAgreement(
  scope: Scope,
  consortiumId: string,
): Promise<AgreementFacts> {
  const found = await findAgreement(scope, consortiumId)
  if (!found) throw new DomainError('not-found', 'consortia.no-such-agreement')
  return found
}
