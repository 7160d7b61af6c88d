import type { Refusal } from '@voortent/api'
import { translatorOf } from './speak.ts'

/** The sentences of a refusal by their keys, where all sentences are at hand. */
export function sayRefusal(locale: string, refusal: Refusal): Record<string, string> {
  const keys = new Set([refusal.code, ...Object.values(refusal.fields)])
  return Object.fromEntries([...keys].map((key) => [key, sayKey(locale, key, refusal.values)]))
}

/** What a refusal's key such as `goals.no-such-goal` says: the module's own sentence, or the shell's. */
export function sayKey(locale: string, key: string, values: Refusal['values']): string {
  const [module = '', ...rest] = key.split('.')
  const translator = translatorOf(locale)
  // What guests read of a module stands apart from what its members read.
  const own = [module, `${module}-door`]
    .map((name) => `${name}:refusal.${rest.join('.')}`)
    .find((sentence) => translator?.exists(sentence, values))
  return translator?.t(own ?? `refusal.${key}`, values) ?? ''
}
