import { useTranslation } from 'react-i18next'
import type { FormRefusal } from './ask.ts'

/** A refused form in sentences: one above it, and per field its error and what was filled in. */
export function useFormRefusal(answer: unknown) {
  const { t, i18n } = useTranslation('shell')
  const refused = isRefusal(answer) ? answer : undefined
  const say = (key: string): string => {
    const [module = '', ...rest] = key.split('.')
    const values = refused?.refusal.values ?? {}
    // What guests read of a module stands apart from what its members read.
    const own = [module, `${module}-door`]
      .map((namespace) => `${namespace}:refusal.${rest.join('.')}`)
      .find((sentence) => i18n.exists(sentence, values))
    return t(own ?? `refusal.${key}`, values)
  }
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
