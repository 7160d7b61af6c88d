import type { Api } from '@voortent/api'
import { textIn } from '../../identity/text-in.ts'

type Answers = Parameters<Api['consortiaImports']['carryOut']>[0]['organisations']

/** Who each unknown name is, as the form carries it. */
export function readAnswers(form: FormData): NonNullable<Answers> {
  const text = textIn(form)
  return [...form.keys()].flatMap((key) => {
    const place = /^name-(\d+)$/.exec(key)?.[1]
    if (place === undefined) return []
    return [{ name: text(key), is: text(`is-${place}`) }]
  })
}
