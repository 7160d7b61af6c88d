import type { Scope } from '@voortent/database'
import { DomainError, dayFrom, dayOf } from '@voortent/kernel'
import type { BarrierEvidence, BarrierInput, BarrierKind } from './contract.ts'
import { enterConsortium } from './enter-consortium.ts'
import { findShare } from './find-share.ts'

/** A barrier with its judgements, the latest first; days such as `2027-03-31`. */
export type BarrierInFull = {
  id: string
  kind: BarrierKind
  title: string
  about: string
  evidence: BarrierEvidence
  noticedOn: string
  resolution: string
  resolvedOn: string | null
  judgements: {
    id: string
    evidence: BarrierEvidence
    checkedBy: string
    checkedOn: string
    source: string
    finding: string
    recordedBy: string | null
  }[]
}

/** @throws `barriers.no-such-barrier` */
export async function getBarrier(scope: Scope, input: BarrierInput) {
  const { id, title: consortium, mayLead, mayWork } = await enterConsortium(scope, input.consortium)
  const [barrier] = await scope.tx.$queryRaw<BarrierInFull[]>`
    SELECT b.id, b.kind, b.title, b.about, b.evidence, b.noticed_on::text AS "noticedOn",
           b.resolution, (b.resolved_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "resolvedOn",
           coalesce((
             SELECT json_agg(json_build_object('id', j.id, 'evidence', j.evidence,
               'checkedBy', j.checked_by, 'checkedOn', j.checked_on, 'source', j.source,
               'finding', j.finding, 'recordedBy', p.display_name)
               ORDER BY j.recorded_at DESC, j.id DESC)
             FROM barrier_judgement j LEFT JOIN person p ON p.id = j.recorded_by
             WHERE j.tenant_id = b.tenant_id AND j.barrier_id = b.id
           ), '[]') AS judgements
    FROM barrier b
    WHERE b.tenant_id = ${scope.tenantId}::uuid AND b.consortium_id = ${id}::uuid
      AND b.id = ${input.barrier}::uuid`
  if (!barrier) throw new DomainError('not-found', 'barriers.no-such-barrier')
  const share = await findShare(scope, barrier.id)
  const on = share?.checkedOn ? dayFrom(share.checkedOn) : null
  const shared = share && {
    title: share.title,
    about: share.about,
    named: share.namedId !== null,
    checkerNamed: share.checkedBy !== '',
    met: share.met,
    withdrawn: share.withdrawnAt !== null,
    /** The list shows less than is known here. */
    behind:
      share.evidence !== barrier.evidence ||
      share.kind !== barrier.kind ||
      on !== (barrier.judgements[0]?.checkedOn ?? null),
  }
  const may = { lead: mayLead, work: mayWork }
  return { consortium, barrier, shared, today: dayOf(scope.now), may }
}
