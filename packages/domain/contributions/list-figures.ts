import type { Scope } from '@voortent/database'
import { isKeeper } from './permissions.ts'

type Kinds = { cash: number; uren: number; middelen: number; subsidie: number }

/** Totals of a consortium in euro cents, without names or periods. */
export type FiguresOfConsortium = { consortium: string; promised: Kinds; realised: Kinds }

/**
 * Totals of consortia: of all that are to be seen for who keeps the tenant, of one's own for
 * others; the policy of the table says the same.
 */
export async function listFigures(scope: Scope): Promise<FiguresOfConsortium[]> {
  const { tx, tenantId, actor } = scope
  const rows = await tx.$queryRaw<{ figures: FiguresOfConsortium }[]>`
    SELECT json_build_object('consortium', f.id,
      'promised', json_build_object('cash', f.promised_cash, 'uren', f.promised_hours,
        'middelen', f.promised_means, 'subsidie', f.promised_subsidy),
      'realised', json_build_object('cash', f.realised_cash, 'uren', f.realised_hours,
        'middelen', f.realised_means, 'subsidie', f.realised_subsidy)) AS figures
    FROM consortium_figures f
    JOIN consortium c ON (c.tenant_id, c.id) = (f.tenant_id, f.id)
    WHERE f.tenant_id = ${tenantId}::uuid
      AND (${isKeeper({ roles: actor.roles })} OR f.id = ANY ((SELECT my_consortia())::uuid[]))
    ORDER BY f.id`
  return rows.map(({ figures }) => figures)
}
