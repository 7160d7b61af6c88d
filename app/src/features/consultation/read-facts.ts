import { readForm } from '../tenancy/read-form.ts'

/** What a consultation is about, as a form carries it. */
export function readFacts(form: FormData) {
  const { text, ticked } = readForm(form)
  return {
    title: text('title'),
    intro: text('intro'),
    opensOn: text('opensOn'),
    closesOn: text('closesOn'),
    supportersNeeded:
      text('supportersNeeded') === '' ? Number.NaN : Number(text('supportersNeeded')),
    parts: ticked('parts'),
  }
}
