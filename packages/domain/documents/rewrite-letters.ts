import { diffArrays } from 'diff'
import type * as Y from 'yjs'
import type { TextMark, TextNode } from './contract.ts'
import { wordsOf } from './words.ts'

type Marks = Record<string, unknown>
type Run = { text: string; marks: Marks }
type Step =
  | { retain: number; attributes?: Marks }
  | { delete: number }
  | { insert: string; attributes: Marks }

/** Makes a run of letters say what these nodes say; words that stay keep their place. */
export function rewriteLetters(letters: Y.XmlText, wanted: readonly TextNode[]): void {
  const present = runsIn(letters)
  const steps = stepsBetween(
    present,
    wanted.map(({ text, marks }) => ({ text: text ?? '', marks: asMarks(marks ?? []) })),
  )
  if (steps.length > 0) letters.applyDelta(steps)
}

function stepsBetween(present: readonly Run[], wanted: readonly Run[]): Step[] {
  const [before, after] = [present.flatMap(inWords), wanted.flatMap(inWords)]
  const steps: Step[] = []
  let [here, there] = [0, 0]
  for (const { added, removed, count } of diffArrays(before, after, { comparator: sameText })) {
    if (removed) {
      steps.push(...before.slice(here, here + count).map(({ text }) => ({ delete: text.length })))
    } else if (added) {
      steps.push(
        ...after
          .slice(there, there + count)
          .map(({ text, marks }) => ({ insert: text, attributes: marks })),
      )
    } else {
      for (let place = 0; place < count; place++) {
        steps.push(kept(before[here + place] as Run, after[there + place] as Run))
      }
    }
    if (!added) here += count
    if (!removed) there += count
  }
  while (steps.length > 0 && isIdle(steps.at(-1) as Step)) steps.pop()
  return steps
}

function kept(before: Run, after: Run): Step {
  const changed: Marks = {}
  for (const name of Object.keys(before.marks)) {
    if (!(name in after.marks)) changed[name] = null
  }
  for (const [name, value] of Object.entries(after.marks)) {
    if (JSON.stringify(before.marks[name]) !== JSON.stringify(value)) changed[name] = value
  }
  const retain = before.text.length
  return Object.keys(changed).length > 0 ? { retain, attributes: changed } : { retain }
}

function isIdle(step: Step): boolean {
  return 'retain' in step && !step.attributes
}

function inWords({ text, marks }: Run): Run[] {
  return wordsOf(text).map((word) => ({ text: word, marks }))
}

function sameText(one: Run, other: Run): boolean {
  return one.text === other.text
}

/** The runs of equal marks in these letters. */
function runsIn(letters: Y.XmlText): Run[] {
  const pieces = letters.toDelta() as { insert?: unknown; attributes?: Marks }[]
  return pieces.flatMap(({ insert, attributes }) =>
    typeof insert === 'string' ? [{ text: insert, marks: attributes ?? {} }] : [],
  )
}

function asMarks(marks: readonly TextMark[]): Marks {
  return Object.fromEntries(marks.map(({ type, attrs }) => [type, attrs ?? {}]))
}
