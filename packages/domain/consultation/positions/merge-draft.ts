import type { DraftField } from '../contract.ts'

/** The state of one field after a save; `revision` counts from 1 per field. */
export type DraftState = Pick<DraftField, 'field' | 'revision' | 'stance' | 'words'>

/** A save that came too late: what was saved meanwhile stands, what was written stays with its writer. */
export type Overtaken = { field: string; newest: DraftState; yours: DraftState }

/**
 * Brings what somebody saved together with what colleagues saved meanwhile, field by field, so that
 * no words get lost: a field that nobody else touched is taken in; one that its writer did not touch
 * stays as the colleagues left it; one that both changed is not overwritten. Nobody stands in their
 * own way: what they saved themselves since, they have seen.
 * @param history every state that was ever saved, in any order; `mine` where the writer saved it
 */
export function mergeDraft(
  history: readonly (DraftState & { mine?: boolean })[],
  given: readonly DraftField[],
): { toAdd: DraftState[]; overtaken: Overtaken[] } {
  const toAdd: DraftState[] = []
  const overtaken: Overtaken[] = []
  for (const yours of given) {
    const newest = newestOf(history, yours.field)
    const base = history.find(
      ({ field, revision }) => field === yours.field && revision === yours.revision,
    )
    if (isSame(yours, newest) || isSame(yours, base ?? blank(yours.field))) continue
    const since = history.filter(
      ({ field, revision }) => field === yours.field && revision > yours.revision,
    )
    if (since.every(({ mine }) => mine)) toAdd.push({ ...yours, revision: newest.revision + 1 })
    else overtaken.push({ field: yours.field, newest, yours })
  }
  return { toAdd, overtaken }
}

/** The last state of a field; revision 0 and no words where nobody wrote yet. */
export function newestOf<State extends DraftState>(
  history: readonly State[],
  field: string,
): State | DraftState {
  return history
    .filter((state) => state.field === field)
    .reduce<State | DraftState>(
      (last, state) => (state.revision > last.revision ? state : last),
      blank(field),
    )
}

function blank(field: string): DraftState {
  return { field, revision: 0, stance: '', words: '' }
}

function isSame(one: DraftState, other: DraftState): boolean {
  return one.stance === other.stance && one.words === other.words
}
