import type { Reading } from '@voortent/database'
import type { ConsortiumPhase } from '@voortent/domain/consortia/contract'
import { chosen, valuesOf } from './chosen.ts'
import type { MatrixInput } from './contract.ts'

/** Consortia against the problem factors they work on, as the field's pilot study shows. */
export type Matrix = {
  total: number
  /** How many of all work on each factor. */
  totals: Record<string, number>
  rows: { id: string; title: string; phase: ConsortiumPhase; factors: string[] }[]
}

export const matrixPage = 100

/** A hundred consortia to a page, by title; totals are of all. */
export async function readMatrix(
  { rows, tenantId }: Reading,
  { page, ...filter }: MatrixInput,
): Promise<Matrix> {
  const [row] = await rows<Matrix>({
    name: 'portfolio-matrix',
    planned: 'each-time',
    text: `
      WITH ${chosen}, page AS (
        SELECT id, title, phase, problem_factors FROM chosen
        ORDER BY title, id LIMIT ${matrixPage} OFFSET $11
      )
      SELECT (SELECT count(*)::int FROM chosen) AS total,
        coalesce((SELECT json_object_agg(factor, times) FROM (
          SELECT factor, count(*) AS times FROM chosen, unnest(problem_factors) AS factor
          GROUP BY factor) AS told), '{}') AS totals,
        coalesce((SELECT json_agg(json_build_object('id', id, 'title', title, 'phase', phase,
          'factors', problem_factors) ORDER BY title, id) FROM page), '[]') AS rows`,
    values: [...valuesOf(tenantId, filter), (page - 1) * matrixPage],
  })
  return row ?? { total: 0, totals: {}, rows: [] }
}
