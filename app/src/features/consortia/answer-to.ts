import type { FormRefusal } from '../../shell/ask.ts'

/** The refusal that answers the form of this act, not one of its neighbours. */
export function answerTo(answer: unknown, act: string): FormRefusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return undefined
  const refusal = answer as FormRefusal
  return refusal.values.act === act ? refusal : undefined
}
