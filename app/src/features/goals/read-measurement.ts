import { textIn } from '../identity/text-in.ts'

/** A measurement as its form carries it. */
export function readMeasurement(form: FormData) {
  const text = textIn(form)
  return {
    measuredOn: text('measuredOn'),
    value: text('value'),
    source: text('source'),
    note: text('note'),
  }
}
