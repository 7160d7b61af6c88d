import { overall, stance } from '@voortent/domain/consultation/contract'
import { readForm } from '../tenancy/read-form.ts'

/** The fields of a draft as its form carries them; each tells on which revision it was written. */
export function readDraft(form: FormData) {
  const { text } = readForm(form)
  const prefix = 'revision-'
  return [...form.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .map((field) => ({
      field: field === overall ? (overall as typeof overall) : field,
      revision: Number(text(prefix + field)),
      stance: stance.safeParse(text(`stance-${field}`)).data ?? ('' as const),
      words: text(`words-${field}`),
    }))
}
