import type { Reading } from '@voortent/database'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import { chosen, valuesOf } from './chosen.ts'
import type { ListPortfolioInput } from './contract.ts'
import { isKeeper } from './permissions.ts'

/** A consortium in the portfolio; money in euro cents, null for who may not see it. */
export type ConsortiumInPortfolio = {
  id: string
  title: string
  phase: ConsortiumPhase
  lead: string | null
  partners: number
  results: number
  place: string | null
  problemFactors: string[]
  topsectors: string[]
  promised: number | null
  realised: number | null
}

/** How many of the consortia carry each word of a vocabulary. */
export type Facets = Record<
  'phase' | 'learning' | 'problem' | 'theme' | 'topsector' | 'target' | 'place',
  Record<string, number>
>

const pageSize = 50
const orders = {
  changed: 'c.changed_at DESC',
  title: 'c.title',
  phase: `array_position('{vraagstuk,verkenning,voorstel,aanvraag,uitvoering,afronding,opschaling,gestopt}', c.phase)`,
  partners: 'coalesce(n.partners, 0) DESC',
  money: 'm.promised DESC NULLS LAST',
} as const

const counted = (name: string, words: string) => `
  '${name}', coalesce((SELECT json_object_agg(word, times) FROM (
    SELECT word, count(*) AS times FROM chosen, ${words} GROUP BY word) AS told), '{}')`

/**
 * The consortia of a tenant, fifty to a page, with how many there are of each kind (R-34). Money is
 * told to who keeps the tenant and, of their own consortia, to insiders.
 */
export async function listPortfolio(
  { rows, tenantId, actor }: Reading,
  { page, order, ...filter }: ListPortfolioInput,
): Promise<{ items: ConsortiumInPortfolio[]; total: number; facets: Facets; seesMoney: boolean }> {
  const seesMoney = isKeeper(actor.roles)
  const [row] = await rows<{ items: ConsortiumInPortfolio[]; total: number; facets: Facets }>({
    name: `list-portfolio-${order}`,
    planned: 'each-time',
    text: `
      WITH ${chosen}, counts AS (
        SELECT p.consortium_id, count(*)::int AS partners FROM consortium_partner p
        WHERE p.tenant_id = $1 AND p.commitment <> 'gestopt' GROUP BY p.consortium_id
      ), money AS (
        SELECT f.id,
          f.promised_cash + f.promised_hours + f.promised_means + f.promised_subsidy AS promised,
          f.realised_cash + f.realised_hours + f.realised_means + f.realised_subsidy AS realised
        FROM consortium_figures f
        WHERE f.tenant_id = $1 AND ($11 OR f.id = ANY ((SELECT my_consortia())::uuid[]))
      ), page AS (
        SELECT c.*, coalesce(n.partners, 0) AS partners, m.promised, m.realised,
               row_number() OVER (ORDER BY ${orders[order]}, c.id) AS place_in_list
        FROM chosen c
        LEFT JOIN counts n ON n.consortium_id = c.id
        LEFT JOIN money m ON m.id = c.id
        ORDER BY place_in_list LIMIT $12 OFFSET $13
      )
      SELECT (SELECT count(*)::int FROM chosen) AS total,
        coalesce((SELECT json_agg(json_build_object('id', p.id, 'title', p.title, 'phase', p.phase,
          'lead', o.name, 'partners', p.partners, 'place', p.place,
          'results', (SELECT count(*) FROM library_item r
                      WHERE r.tenant_id = $1 AND r.consortium_id = p.id
                        AND r.status IN ('published', 'revised')),
          'problemFactors', p.problem_factors, 'topsectors', p.topsectors,
          'promised', p.promised, 'realised', p.realised) ORDER BY p.place_in_list)
          FROM page p LEFT JOIN organisation o ON o.id = p.organisation_id), '[]') AS items,
        json_build_object(
          ${[
            counted('phase', 'LATERAL (SELECT phase AS word) w'),
            counted('learning', 'unnest(learning_functions) AS word'),
            counted('problem', 'unnest(problem_factors) AS word'),
            counted('theme', 'unnest(themes) AS word'),
            counted('topsector', 'unnest(topsectors) AS word'),
            counted('target', 'unnest(target_groups) AS word'),
            counted('place', `LATERAL (SELECT place AS word WHERE place IS NOT NULL) w`),
          ].join(',')}
        ) AS facets`,
    values: [...valuesOf(tenantId, filter), seesMoney, pageSize, (page - 1) * pageSize],
  })
  if (!row) throw new Error('A portfolio always answers with one row.')
  return { ...row, seesMoney }
}
