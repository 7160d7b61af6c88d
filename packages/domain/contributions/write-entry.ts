import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { splitAmount } from './split-amount.ts'
import type { ContributionKind, EntryState, Stage } from './vocabulary.ts'

/** What an entry is worth and what it is for. */
export type EntryValue = {
  cents: number
  hours: number | null
  rate: number | null
  ground: string
  shares: readonly { workPackage: string; share: number }[]
}

export type NewEntry = EntryValue & {
  kind: ContributionKind
  stage: Stage
  quarter: string
  organisation: string
  sheet: string
  place: number
  corrects?: string
  note?: string
}

type StepAct = 'entered' | 'changed' | 'returned' | 'confirmed' | 'withdrawn' | 'corrected'

/** Writes entries down with their division and the first step of their history. */
export async function writeEntries(
  scope: Scope,
  consortiumId: string,
  entries: readonly NewEntry[],
): Promise<string[]> {
  const { tx, tenantId, actor, now } = scope
  const made = entries.map((entry) => ({ ...entry, id: newId<'contribution'>() }))
  await tx.contribution.createMany({
    data: made.map((entry) => ({
      tenantId,
      id: entry.id,
      consortiumId,
      organisationId: entry.organisation,
      stage: entry.stage,
      kind: entry.kind,
      quarter: entry.quarter,
      cents: entry.cents,
      hours: entry.hours,
      rateCents: entry.rate,
      ground: entry.ground,
      state: 'ingediend' satisfies EntryState,
      correctsId: entry.corrects ?? null,
      sheetId: entry.sheet,
      sheetPlace: entry.place,
      enteredAt: now,
      enteredBy: actor.personId,
    })),
  })
  for (const entry of made) await divide(scope, consortiumId, entry)
  await addSteps(scope, consortiumId, 'entered', made)
  return made.map(({ id }) => id)
}

/** Divides an entry over its work packages, in place of how it was divided before. */
export async function divide(
  { tx, tenantId }: Scope,
  consortiumId: string,
  entry: Pick<EntryValue, 'cents' | 'shares'> & { id: string },
): Promise<void> {
  const { id: contributionId, shares, cents } = entry
  await tx.contributionShare.deleteMany({ where: { tenantId, consortiumId, contributionId } })
  if (shares.length === 0) return
  const parts = splitAmount(
    cents,
    shares.map(({ share }) => share),
  )
  await tx.contributionShare.createMany({
    data: shares.map(({ workPackage, share }, place) => ({
      tenantId,
      id: newId(),
      consortiumId,
      contributionId,
      workPackageId: workPackage,
      share,
      cents: parts[place] ?? 0,
    })),
  })
}

/** Adds to the history of entries how they stand after an act. */
export async function addSteps(
  { tx, tenantId, actor, now }: Scope,
  consortiumId: string,
  act: StepAct,
  entries: readonly {
    id: string
    cents: number | bigint
    hours: number | null
    rate: number | null
    note?: string
  }[],
): Promise<void> {
  await tx.contributionStep.createMany({
    data: entries.map(({ id, cents, hours, rate, note = '' }) => ({
      tenantId,
      id: newId(),
      consortiumId,
      contributionId: id,
      act,
      at: now,
      personId: actor.personId,
      note,
      cents,
      hours,
      rateCents: rate,
    })),
  })
}
