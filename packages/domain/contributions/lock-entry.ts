import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type Ledger, openLedger, requireRate, requireWorkPackage } from './open-ledger.ts'
import { canEnter } from './permissions.ts'
import { valueOfHours } from './value-of-hours.ts'
import type { ContributionKind, EntryState, Stage } from './vocabulary.ts'
import type { EntryValue } from './write-entry.ts'

/** An entry as it stands. */
export type LockedEntry = {
  id: string
  organisation: string
  stage: Stage
  kind: ContributionKind
  quarter: string
  cents: number
  hours: number | null
  rate: number | null
  state: EntryState
  corrects: string | null
}

/** An entry and the money it is part of, locked. @throws `contributions.no-such-contribution` */
export async function lockEntry(
  scope: Scope,
  input: { consortium: string; contribution: string },
): Promise<{ ledger: Ledger; entry: LockedEntry }> {
  const { tx, tenantId } = scope
  const ledger = await openLedger(scope, input.consortium)
  const row = await tx.contribution.findFirst({
    where: { tenantId, consortiumId: ledger.consortium.id, id: input.contribution },
  })
  if (!row) throw new DomainError('not-found', 'contributions.no-such-contribution')
  const entry: LockedEntry = {
    id: row.id,
    organisation: row.organisationId,
    stage: row.stage as Stage,
    kind: row.kind as ContributionKind,
    quarter: row.quarter,
    cents: Number(row.cents),
    hours: row.hours,
    rate: row.rateCents,
    state: row.state as EntryState,
    corrects: row.correctsId,
  }
  return { ledger, entry }
}

/** The same for who speaks for the organisation it is of. @throws `contributions.own-organisation-only` */
export async function lockOwnEntry(
  scope: Scope,
  input: { consortium: string; contribution: string },
): Promise<{ ledger: Ledger; entry: LockedEntry }> {
  const found = await lockEntry(scope, input)
  const { voice, standing, phase } = found.ledger.consortium
  if (voice !== found.entry.organisation || !canEnter(standing, phase, found.entry.stage))
    throw new DomainError('forbidden', 'contributions.own-organisation-only')
  return found
}

/** @throws `contributions.confirmed-stays`, `contributions.withdrawn-stays` */
export function requireOpen({ state }: LockedEntry): void {
  if (state === 'bevestigd') throw new DomainError('conflict', 'contributions.confirmed-stays')
  if (state === 'ingetrokken') throw new DomainError('conflict', 'contributions.withdrawn-stays')
}

/**
 * What an entry of this kind is worth as it was filled in; `mayBeNothing` in a correction alone.
 * @throws at the field what is missing or not allowed
 */
export function valueIn(
  ledger: Ledger,
  kind: ContributionKind,
  input: {
    amount: number | null
    hours: number | null
    rate: number | null
    ground: string
    shares: EntryValue['shares']
  },
  mayBeNothing = false,
): EntryValue {
  const { amount, hours, rate, ground, shares } = input
  const refuse = (field: string, code: string) =>
    new DomainError('invalid', `contributions.${code}`, { field })
  for (const { workPackage } of shares) requireWorkPackage(ledger, workPackage, 'shares')
  if (kind === 'middelen' && ground === '') throw refuse('ground', 'ground-missing')
  if (kind !== 'uren') {
    if (!amount && !mayBeNothing) throw refuse('amount', 'amount-missing')
    return { cents: amount ?? 0, hours: null, rate: null, ground, shares }
  }
  if (!hours && !mayBeNothing) throw refuse('hours', 'hours-missing')
  if (!rate) throw refuse('rate', 'rate-missing')
  requireRate(ledger, rate)
  return { cents: valueOfHours(hours ?? 0, rate), hours: hours ?? 0, rate, ground, shares }
}
