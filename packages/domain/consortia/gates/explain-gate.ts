import type { TextNode } from '@voortent/domain/documents'
import type { OpenGate } from './require-gate.ts'
import words from './words.json' with { type: 'json' }

/** What a ballot about a gate is called and asks. */
export function nameGate(title: string, gate: Pick<OpenGate, 'fromPhase' | 'toPhase'>) {
  const { from, to } = phasesOf(gate)
  // A ballot's title holds 150 letters, and phases must stay readable.
  const short = title.length > 100 ? `${title.slice(0, 99)}…` : title
  return {
    title: say(words.title, { title: short, from, to }),
    question: say(words.question, { to }),
  }
}

/** The criteria as they stand, for everybody who votes to read; frozen with the ballot. */
export function explainGate(gate: OpenGate): TextNode {
  const intro = paragraph(say(words.intro, phasesOf(gate)))
  if (gate.criteria.length === 0)
    return { type: 'doc', content: [intro, paragraph(words['no-criteria'])] }
  const rows = gate.criteria.map(({ text, state, remark, judgedByName }) =>
    row('tableCell', [text, words.states[state], remark, judgedByName]),
  )
  const head = row('tableHeader', [words.criterion, words.state, words.remark, words.by])
  return { type: 'doc', content: [intro, { type: 'table', content: [head, ...rows] }] }
}

function phasesOf({ fromPhase, toPhase }: Pick<OpenGate, 'fromPhase' | 'toPhase'>) {
  return { from: words.phases[fromPhase], to: words.phases[toPhase] }
}

function row(type: string, cells: readonly string[]): TextNode {
  return {
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  }
}

function paragraph(text: string): TextNode {
  return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }
}

function say(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
