import type { FormRefusal } from '../../shell/ask.ts'

/** What stood in the fields when a form came back, whether it was refused or only looked at. */
export function typedBefore(answer: unknown): FormRefusal['values'] {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return {}
  return answer.values as FormRefusal['values']
}
