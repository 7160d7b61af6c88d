import { textIn } from '../identity/text-in.ts'

/** Title, period and ambition as a form carries them; a year that is none is refused as such. */
export function readFacts(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    fromYear: Number(text('fromYear')),
    untilYear: Number(text('untilYear')),
    ambition: text('ambition'),
  }
}
