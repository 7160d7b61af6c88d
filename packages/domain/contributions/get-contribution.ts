import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import { DomainError } from '@voortent/kernel'
import type { ContributionInput } from './contract.ts'
import { isCounted } from './counted-parts.ts'
import { canEnter } from './permissions.ts'
import type { ContributionKind, EntryState, Stage } from './vocabulary.ts'

/** An entry with how it is divided and all that happened to it. */
export type ContributionInFull = {
  id: string
  consortium: { id: string; title: string }
  organisation: { id: string; name: string }
  stage: Stage
  kind: ContributionKind
  quarter: string
  cents: number
  hours: number | null
  rate: number | null
  ground: string
  state: EntryState
  counts: boolean
  corrects: string | null
  /** The correction of it that was not withdrawn. */
  correctedBy: string | null
  shares: { workPackage: string; number: number; title: string; share: number; cents: number }[]
  /** The first act first. */
  steps: {
    act: string
    at: string
    who: string | null
    note: string
    cents: number
    hours: number | null
    rate: number | null
  }[]
  workPackages: { id: string; number: number; title: string }[]
  may: { change: boolean; confirm: boolean; correct: boolean }
}
type Row = Omit<ContributionInFull, 'consortium' | 'may'>

/** @throws `contributions.no-such-contribution`, `consortia.partners-only` */
export async function getContribution(
  scope: Scope,
  input: ContributionInput,
): Promise<ContributionInFull> {
  const { id, title, phase, voice, standing, leadsIt } = await requireInsider(
    scope,
    input.consortium,
  )
  const { tx, tenantId } = scope
  const [found] = await tx.$queryRaw<{ entry: Row }[]>`
    SELECT json_build_object(
      'id', c.id, 'organisation', json_build_object('id', o.id, 'name', o.name),
      'stage', c.stage, 'kind', c.kind, 'quarter', c.quarter, 'cents', c.cents,
      'hours', c.hours, 'rate', c.rate_cents, 'ground', c.ground, 'state', c.state,
      'corrects', c.corrects_id, 'counts', ${isCounted},
      'correctedBy', (SELECT n.id FROM contribution n
        WHERE n.tenant_id = c.tenant_id AND n.consortium_id = c.consortium_id
          AND n.corrects_id = c.id AND n.state <> 'ingetrokken'),
      'shares', coalesce((
        SELECT json_agg(json_build_object('workPackage', w.id, 'number', w.number,
          'title', w.title, 'share', s.share, 'cents', s.cents) ORDER BY w.number)
        FROM contribution_share s
        JOIN work_package w ON (w.tenant_id, w.id) = (s.tenant_id, s.work_package_id)
        WHERE s.tenant_id = c.tenant_id AND s.consortium_id = c.consortium_id
          AND s.contribution_id = c.id), '[]'),
      'steps', (
        SELECT json_agg(json_build_object('act', t.act, 'at', t.at, 'who', p.display_name,
          'note', t.note, 'cents', t.cents, 'hours', t.hours, 'rate', t.rate_cents)
          ORDER BY t.at, t.id)
        FROM contribution_step t LEFT JOIN person p ON p.id = t.person_id
        WHERE t.tenant_id = c.tenant_id AND t.consortium_id = c.consortium_id
          AND t.contribution_id = c.id),
      'workPackages', coalesce((
        SELECT json_agg(json_build_object('id', w.id, 'number', w.number, 'title', w.title)
          ORDER BY w.position, w.number)
        FROM work_package w
        WHERE w.tenant_id = c.tenant_id AND w.consortium_id = c.consortium_id
          AND w.withdrawn_at IS NULL), '[]')) AS entry
    FROM contribution c JOIN organisation o ON o.id = c.organisation_id
    WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid
      AND c.id = ${input.contribution}::uuid`
  if (!found) throw new DomainError('not-found', 'contributions.no-such-contribution')
  const { entry } = found
  const own = voice === entry.organisation.id && canEnter(standing, phase, entry.stage)
  const open = entry.state === 'ingediend' || entry.state === 'teruggestuurd'
  return {
    ...entry,
    consortium: { id, title },
    may: {
      change: own && open,
      confirm: leadsIt && entry.state === 'ingediend',
      correct: own && entry.state === 'bevestigd' && entry.correctedBy === null,
    },
  }
}
