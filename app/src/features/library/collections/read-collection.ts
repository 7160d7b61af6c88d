import type { CollectionVisibility } from '@voortent/domain/library/contract'
import { textIn } from '../../identity/text-in.ts'

/** What the form of a collection says; the procedure refuses what is none. */
export function readCollection(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    purpose: text('purpose'),
    visibility: text('visibility') as CollectionVisibility,
    consortium: text('consortium') || null,
    organisations: form.getAll('organisations').map(String),
  }
}
