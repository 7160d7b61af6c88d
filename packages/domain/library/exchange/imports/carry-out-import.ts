import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { addItemInput } from '../../contract.ts'
import { attachStored } from '../../files/attach-stored.ts'
import { addItem } from '../../items/add-item.ts'
import { publishItem } from '../../items/publish-item.ts'
import type { CarryOutLibraryImportInput } from './contract.ts'
import type { DraftItem } from './draft-items.ts'
import { findDuplicates } from './find-duplicates.ts'
import { findImport } from './find-import.ts'
import { draftFrom } from './get-import.ts'
import { guessColumns } from './lines-as-told.ts'
import { forgetLibraryImport } from './take-up-import.ts'
import type { FileInside } from './told.ts'

/**
 * Brings the items of a file in with their files, all of them or none; what looks like an item that is
 * there stays out, unless somebody says that it is another.
 * @throws `library.no-such-import`, `library-exchange.import-changed`, `library-exchange.import-faults`,
 * `library-exchange.import-empty`, `library-exchange.import-refused` with the line of what was refused
 */
export async function carryOutLibraryImport(
  scope: Scope,
  input: CarryOutLibraryImportInput,
): Promise<{ items: number; skipped: number }> {
  const { id, columns, also } = input
  const { found, state } = await findImport(scope, id)
  if (state !== 'ready' || !found)
    throw new DomainError('conflict', 'library-exchange.import-changed')
  const mapping = 'lines' in found ? (columns ?? guessColumns(found.lines[0] ?? [])) : null
  const { drafts, faults } = draftFrom(found, mapping)
  if (faults.length > 0)
    throw new DomainError('invalid', 'library-exchange.import-faults', {
      values: { count: faults.length },
    })
  const twice = new Set((await findDuplicates(scope, drafts)).map(({ line }) => line))
  const chosen = drafts.filter(({ line }) => !twice.has(line) || also.includes(line))
  if (chosen.length === 0) throw new DomainError('invalid', 'library-exchange.import-empty')
  for (const draft of chosen) {
    await atLine(draft, () => bringIn(scope, { draft, input, inside: found.files }))
  }
  await forgetLibraryImport(scope, id)
  return { items: chosen.length, skipped: drafts.length - chosen.length }
}

async function bringIn(
  scope: Scope,
  about: { draft: DraftItem; input: CarryOutLibraryImportInput; inside: FileInside[] },
): Promise<void> {
  const { draft, input, inside } = about
  const { told, files: named } = draft
  const { visibility } = input
  const { id: item } = await addItem(scope, addItemInput.parse({ ...told, visibility }))
  for (const name of named) {
    const kept = inside.find((one) => one.name === name)
    if (kept && 'file' in kept) await attachStored(scope, { item, file: kept.file })
  }
  if (input.publish) await publishItem(scope, { item })
}

/** Says at which line what was refused stands. */
async function atLine({ line, facts }: DraftItem, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new DomainError(error.kind, `library-exchange.import-refused.${lastKey(error.code)}`, {
      values: { line, title: facts.title },
      cause: error,
    })
  }
}

const known = ['item-empty']

/** What of a refusal has a sentence of its own here. */
function lastKey(code: string): string {
  const key = code.split('.').at(-1) ?? ''
  return known.includes(key) ? key : 'other'
}
