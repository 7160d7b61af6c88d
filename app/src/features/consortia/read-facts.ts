import { textIn } from '../identity/text-in.ts'

/** Title, question and lead as a form carries them. */
export function readFacts(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    question: text('question'),
    organisation: text('organisation') || null,
  }
}
