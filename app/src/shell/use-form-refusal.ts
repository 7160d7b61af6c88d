import { useTranslation } from 'react-i18next'
import type { FormRefusal } from './ask.ts'
import { sayKey } from './i18n/say-refusal.ts'

/** A refused form in sentences: one above it, and per field its error and what was filled in. */
export function useFormRefusal(answer: unknown) {
  const { language } = useTranslation('shell').i18n
  const refused = isRefusal(answer) ? answer : undefined
  const say = (key: string): string =>
    refused?.said?.[key] ?? sayKey(language, key, refused?.refusal.values ?? {})
  const fields = refused?.refusal.fields ?? {}
  return {
    sentence: refused && Object.keys(fields).length === 0 ? say(refused.refusal.code) : undefined,
    /** Props for an input: its error sentence and the value to start from. */
    field: (name: string) => ({
      error: fields[name] ? say(fields[name]) : undefined,
      defaultValue: refused?.values[name],
    }),
  }
}

function isRefusal(answer: unknown): answer is FormRefusal {
  return typeof answer === 'object' && answer !== null && 'refusal' in answer
}
