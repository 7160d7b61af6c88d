import { textIn } from '../identity/text-in.ts'

/** The facts of an action as a form carries them; what was left open is none. */
export function readFacts(form: FormData) {
  const text = textIn(form)
  const orNone = (name: string) => text(name) || null
  return {
    title: text('title'),
    speerpunt: text('speerpunt'),
    goal: orNone('goal'),
    organisation: orNone('organisation'),
    workingGroup: orNone('workingGroup'),
    startsOn: orNone('startsOn'),
    endsOn: orNone('endsOn'),
  }
}
