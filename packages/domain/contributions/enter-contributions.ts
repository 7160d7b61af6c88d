import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { askPenvoerder } from './ask-penvoerder.ts'
import type { EnterContributionsInput, SheetLine } from './contract.ts'
import { keepFigures } from './keep-figures.ts'
import {
  type Ledger,
  openLedger,
  requireQuarter,
  requireRate,
  requireWorkPackage,
} from './open-ledger.ts'
import { canEnter } from './permissions.ts'
import { recordMoney } from './record-money.ts'
import { valueOfHours } from './value-of-hours.ts'
import { type NewEntry, writeEntries } from './write-entry.ts'

/**
 * Enters what the organisation that one speaks for promises or did: an entry per quarter and kind
 * that was filled in. A sheet that comes twice is entered once.
 * @throws `contributions.own-organisation-only`, `contributions.nothing-entered`, and at the line what
 * the period, the scheme and the work packages do not allow
 * @returns how many entries were made
 */
export async function enterContributions(
  scope: Scope,
  input: EnterContributionsInput,
): Promise<{ entered: number }> {
  const { tx, tenantId } = scope
  const { stage, sheet } = input
  const ledger = await openLedger(scope, input.consortium)
  const { id, title, voice, standing, phase } = ledger.consortium
  if (!voice || !canEnter(standing, phase, stage))
    throw new DomainError('forbidden', 'contributions.own-organisation-only')
  const filled = input.lines.flatMap((line, place) =>
    line.cash || line.hours || line.value ? [{ line, place }] : [],
  )
  if (filled.length === 0)
    throw new DomainError('invalid', 'contributions.nothing-entered', { field: 'lines' })
  const entries = filled.flatMap(({ line, place }) => {
    requireQuarter(scope, ledger, { quarter: line.quarter, stage, field: `lines.${place}.quarter` })
    requireWorkPackage(ledger, line.workPackage, `lines.${place}.workPackage`)
    return entriesOf(ledger, line, place).map(
      (entry): NewEntry => ({ ...entry, stage, sheet, organisation: voice }),
    )
  })
  if (await tx.contribution.count({ where: { tenantId, consortiumId: id, sheetId: sheet } }))
    return { entered: 0 }
  await writeEntries(scope, id, entries)
  await keepFigures(scope, id)
  await askPenvoerder(scope, ledger.consortium)
  const cents = entries.reduce((sum, entry) => sum + entry.cents, 0)
  await recordMoney(scope, 'contribution.entered', { id, title }, { stage, cents })
  return { entered: entries.length }
}

/** A line has three places: its money, its hours and its means. */
function entriesOf(
  ledger: Ledger,
  line: SheetLine,
  place: number,
): Omit<NewEntry, 'stage' | 'sheet' | 'organisation'>[] {
  const { quarter, workPackage, cash, hours, rate, value, ground } = line
  const shares = workPackage ? [{ workPackage, share: 10_000 }] : []
  const about = { quarter, ground, shares, hours: null, rate: null }
  const entries: Omit<NewEntry, 'stage' | 'sheet' | 'organisation'>[] = []
  if (cash) entries.push({ ...about, kind: 'cash', cents: cash, place: place * 3 })
  if (hours && rate) {
    requireRate(ledger, rate, `lines.${place}.rate`)
    const cents = valueOfHours(hours, rate)
    entries.push({ ...about, kind: 'uren', cents, hours, rate, place: place * 3 + 1 })
  }
  if (value) entries.push({ ...about, kind: 'middelen', cents: value, place: place * 3 + 2 })
  return entries
}
