import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { DraftState } from './use-draft-state.ts'

export type Overtaken = { field: string; newest: DraftState & { by: string | null } }

/** What a draft field shows: what is saved, or what its writer wrote on an older state. */
export type FieldToFill = {
  saved: DraftState
  yours: DraftState | undefined
  overtaken: Overtaken | undefined
  refused: ReturnType<typeof useFormRefusal>
}
