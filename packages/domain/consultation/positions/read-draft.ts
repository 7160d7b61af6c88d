import type { Scope } from '@voortent/database'
import { overall, type Stance } from '../contract.ts'
import { listParts, type Part } from '../prepare/list-parts.ts'
import { listQuestions, type Question } from '../prepare/list-questions.ts'
import { newestOf } from './merge-draft.ts'

/** Every state of every field that an organisation saved. */
export type SavedState = {
  field: string
  revision: number
  stance: Stance | ''
  words: string
  savedAt: Date
  /** Who saved it. */
  by: string | null
  /** True where that was who asks. */
  mine: boolean
}

/** Reads all that was ever saved of an organisation's draft. */
export async function readDraftHistory(
  { tx, tenantId, actor }: Scope,
  invitee: string,
): Promise<SavedState[]> {
  return tx.$queryRaw<SavedState[]>`
    SELECT d.field, d.revision, d.stance, d.words, d.saved_at AS "savedAt",
           p.display_name AS by,
           d.saved_by IS NOT DISTINCT FROM ${actor.personId}::uuid AS mine
    FROM draft_entry d LEFT JOIN person p ON p.id = d.saved_by
    WHERE d.tenant_id = ${tenantId}::uuid AND d.invitee_id = ${invitee}::uuid
    ORDER BY d.field, d.revision`
}

/** The form of a draft: overall, each part, each question, with the last state of each. */
export async function readDraft(scope: Scope, about: { consultation: string; invitee: string }) {
  const history = await readDraftHistory(scope, about.invitee)
  const parts = await listParts(scope, about.consultation)
  const questions = await listQuestions(scope, about.consultation)
  return {
    history,
    overall: newestOf(history, overall),
    parts: parts.map((part) => ({ ...part, draft: newestOf(history, part.id) })),
    questions: questions.map((question) => ({
      ...question,
      draft: newestOf(history, question.id),
    })),
  }
}

/** True for a field that this draft has, filled in with what it can hold. */
export function fits(
  field: { field: string; stance: string; words: string },
  form: { parts: readonly Part[]; questions: readonly Question[] },
): boolean {
  if (field.field === overall || form.parts.some(({ id }) => id === field.field)) return true
  const question = form.questions.find(({ id }) => id === field.field)
  if (!question || field.stance !== '') return false
  const { choices } = question
  return choices.length === 0 || field.words === '' || choices.includes(field.words)
}
