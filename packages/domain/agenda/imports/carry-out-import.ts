import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import { addSpeerpunt, mostSpeerpunten } from '../add-speerpunt.ts'
import type { CarryOutImportInput } from '../contract.ts'
import { createAgenda } from '../create-agenda.ts'
import { type DraftAction, draftActions, tablesIn } from './action-tables.ts'
import { findImport } from './find-import.ts'
import { forgetImport } from './forget-import.ts'
import { partsOf } from './parts-of.ts'
import { sortOut } from './sort-out.ts'

/** What became of a file; the actions are for their own module to add, in the same transaction. */
export type CarriedOutImport = {
  id: string
  actions: (DraftAction & { speerpunt: string })[]
}

/**
 * Makes an agenda of a file, as corrected: parts become speerpunten with their texts, and tables
 * that are read as actions leave the text.
 * @throws `agenda.no-such-import`, `agenda.import-changed`, `agenda.too-many-speerpunten`
 */
export async function carryOutImport(
  scope: Scope,
  input: CarryOutImportInput,
): Promise<CarriedOutImport> {
  const { content, state } = await findImport(scope, input.id)
  const parts = partsOf(content ?? { type: 'doc' }, input.level)
  const tables = parts.flatMap((part) => tablesIn(part.content))
  if (state !== 'ready' || parts.length !== input.parts.length)
    throw new DomainError('conflict', 'agenda.import-changed')
  const sorted = sortOut(parts, input.parts)
  if (sorted.speerpunten.length > mostSpeerpunten)
    throw new DomainError('invalid', 'agenda.too-many-speerpunten', {
      values: { most: mostSpeerpunten },
    })
  const readings = new Map(
    tables.map((table, place) => [table, input.tables[place] ?? null] as const),
  )
  const taken = new Set(tables.filter((table) => readings.get(table)?.as === 'actions'))
  const { title, fromYear, untilYear, ambition } = input
  const text = { type: 'doc', content: sorted.ambition }
  const agenda = await createAgenda(scope, { title, fromYear, untilYear, ambition }, text)
  const actions: CarriedOutImport['actions'] = []
  for (const part of sorted.speerpunten) {
    const speerpunt = await addSpeerpunt(
      scope,
      { agenda: agenda.id, title: part.title },
      { type: 'doc', content: without(part.content, taken) },
    )
    for (const table of tablesIn(part.content)) {
      const reading = readings.get(table)
      if (reading?.as !== 'actions') continue
      const drafts = draftActions(table, reading)
      actions.push(...drafts.map((draft) => ({ ...draft, speerpunt: speerpunt.id })))
    }
  }
  await forgetImport(scope, input.id)
  return { id: agenda.id, actions }
}

function without(nodes: readonly TextNode[], taken: ReadonlySet<TextNode>): TextNode[] {
  return nodes
    .filter((node) => !taken.has(node))
    .map((node) => (node.content ? { ...node, content: without(node.content, taken) } : node))
}
