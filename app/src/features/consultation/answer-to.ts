import type { FormRefusal } from '../../shell/ask.ts'

/** The refusal that answers the form with this act, not one of its neighbours on the page. */
export function answerTo(answer: unknown, act: string): FormRefusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return undefined
  return (answer as FormRefusal).values.act === act ? (answer as FormRefusal) : undefined
}
