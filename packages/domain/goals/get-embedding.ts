import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import {
  type EmbeddingInput,
  type EmbeddingKind,
  type EmbeddingState,
  embeddingKinds,
} from './contract.ts'
import { canReport, canShape } from './permissions.ts'
import { whoActs } from './who-acts.ts'

/** One side of an agenda's embedding; blank where nothing was arranged yet. */
export type EmbeddingSide = {
  kind: EmbeddingKind
  arrangement: string
  responsible: { id: string; name: string } | null
  state: EmbeddingState
  progress: string
  /** ISO moment; null where nothing was arranged yet. */
  changedAt: string | null
  may: { shape: boolean; report: boolean }
}

type Row = {
  id: string
  title: string
  phase: string
  kept: Omit<EmbeddingSide, 'may'>[]
}

/** How an agenda is embedded, all four sides in order. @throws `goals.no-such-agenda` */
export async function getEmbedding(
  scope: Scope,
  input: EmbeddingInput,
): Promise<{ agenda: { id: string; title: string }; sides: EmbeddingSide[] }> {
  const who = await whoActs(scope)
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT a.id, a.title, a.phase, coalesce((
      SELECT json_agg(json_build_object(
        'kind', e.kind, 'arrangement', e.arrangement, 'state', e.state, 'progress', e.progress,
        'changedAt', e.changed_at, 'responsible', CASE WHEN o.id IS NOT NULL
          THEN json_build_object('id', o.id, 'name', o.name) END))
      FROM embedding e LEFT JOIN organisation o ON o.id = e.organisation_id
      WHERE e.tenant_id = a.tenant_id AND e.agenda_id = a.id
    ), '[]') AS kept
    FROM agenda a
    WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.id = ${input.agenda}::uuid`
  if (!row) throw new DomainError('not-found', 'goals.no-such-agenda')
  const sides = embeddingKinds.map((kind) => {
    const side = row.kept.find((one) => one.kind === kind) ?? { ...blank, kind }
    const answering = [side.responsible?.id ?? null]
    const shape = canShape(who, row.phase, answering)
    const report = side.changedAt !== null && canReport(who, row.phase, answering)
    return { ...side, may: { shape, report } }
  })
  return { agenda: { id: row.id, title: row.title }, sides }
}

const blank = {
  arrangement: '',
  responsible: null,
  state: 'not-yet',
  progress: '',
  changedAt: null,
} as const
