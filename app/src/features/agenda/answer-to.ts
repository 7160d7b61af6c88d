import type { FormRefusal } from '../../shell/ask.ts'

/** The refusal that answers this form of the structure page, not one of its neighbours. */
export function answerTo(
  answer: unknown,
  act: string,
  speerpunt?: string,
): FormRefusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return undefined
  const { values } = answer as FormRefusal
  if (values.act !== act || values.speerpunt !== speerpunt) return undefined
  return answer as FormRefusal
}
