import type { PortfolioFilter } from './contract.ts'

/**
 * The consortia of a filter as the first of the statement's common tables, `chosen`, with what they
 * are about. Its values are the statement's first ten. Row-level policies leave out what who asks may
 * not see.
 */
export const chosen = `
  chosen AS MATERIALIZED (
    SELECT c.tenant_id, c.id, c.title, c.question, c.phase, c.organisation_id, c.changed_at,
           coalesce(k.learning_functions, '{}') AS learning_functions,
           coalesce(k.problem_factors, '{}') AS problem_factors,
           coalesce(k.themes, '{}') AS themes, coalesce(k.topsectors, '{}') AS topsectors,
           coalesce(k.target_groups, '{}') AS target_groups, k.place
    FROM consortium c
    LEFT JOIN consortium_classification k
      ON k.tenant_id = c.tenant_id AND k.consortium_id = c.id
    WHERE c.tenant_id = $1
      AND CASE $2::text WHEN '' THEN true WHEN 'lopend' THEN c.phase NOT IN ('opschaling', 'gestopt')
          ELSE c.phase = $2 END
      AND ($3::text = '' OR $3 = ANY (k.learning_functions))
      AND ($4::text = '' OR $4 = ANY (k.problem_factors))
      AND ($5::text = '' OR $5 = ANY (k.themes))
      AND ($6::text = '' OR $6 = ANY (k.topsectors))
      AND ($7::text = '' OR $7 = ANY (k.target_groups))
      AND ($8::text = '' OR k.place = $8)
      AND ($9::uuid IS NULL OR EXISTS (
        SELECT FROM consortium_action a
        WHERE a.tenant_id = c.tenant_id AND a.consortium_id = c.id AND a.action_id = $9))
      AND ($10::text = '' OR c.title ILIKE $10 OR c.question ILIKE $10)
  )`

/** The values of `chosen`, in its order. */
export function valuesOf(tenantId: string, filter: PortfolioFilter): unknown[] {
  const { phase, learning, problem, theme, topsector, target, place, action, words } = filter
  const said = [phase, learning, problem, theme, topsector, target, place]
  return [tenantId, ...said.map((value) => value ?? ''), action ?? null, likeness(words)]
}

/** What is typed is looked for as it is, wherever it stands. */
function likeness(words: string): string {
  return words === '' ? '' : `%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`
}
