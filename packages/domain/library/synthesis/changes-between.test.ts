import { expect, test } from 'vitest'
import { changesBetween, isUnchanged } from './changes-between.ts'
import type { Snapshot, SnapshotSource } from './snapshot-of.ts'

const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
const source = (number: number, more: Partial<SnapshotSource> = {}): SnapshotSource => ({
  item: { id: `i${number}`, title: `Stuk ${number}` },
  number,
  cited: false,
  note: '',
  stances: [],
  ...more,
})
const steunt = (finding: number, note = '') => ({ finding, stance: 'steunt' as const, note })
const before: Snapshot = {
  content: text('Oefenen helpt.'),
  findings: ['Oefenen helpt.', 'Elke dag.'],
  gaps: '',
  sources: [source(1, { stances: [steunt(0), steunt(1)] }), source(2)],
}
const changes = (more: Partial<Snapshot>) => changesBetween(before, { ...before, ...more })

test('what is the same has no changes, in whatever order it stands', () => {
  expect(isUnchanged(changes({}))).toBe(true)
  const turned = {
    findings: ['Elke dag.', 'Oefenen helpt.'],
    sources: [source(2), source(1, { stances: [steunt(1), steunt(0)] })],
  }
  expect(isUnchanged(changes(turned))).toBe(true)
})

test.each([
  [{ content: text('Oefenen helpt niet.') }, { text: [{ kind: 'changed' }] }],
  [{ gaps: 'De wijkzorg.' }, { gaps: { before: '', after: 'De wijkzorg.' } }],
  [
    { findings: ['Oefenen helpt.', 'Elke week.'] },
    {
      findings: [
        { kind: 'removed', words: 'Elke dag.' },
        { kind: 'added', words: 'Elke week.' },
      ],
    },
  ],
  [
    { sources: [source(1, { note: 'Goed.', stances: [steunt(0), steunt(1)] }), source(3)] },
    {
      sources: [
        { kind: 'removed', number: 2 },
        { kind: 'added', number: 3, title: 'Stuk 3' },
        { kind: 'noted', number: 1, note: 'Goed.' },
      ],
    },
  ],
  [
    { sources: [source(1, { stances: [steunt(0, 'Bij jongeren.')] }), source(2)] },
    {
      stances: [
        {
          finding: 'Oefenen helpt.',
          number: 1,
          before: { note: '' },
          after: { note: 'Bij jongeren.' },
        },
        { finding: 'Elke dag.', number: 1, before: { stance: 'steunt' }, after: null },
      ],
    },
  ],
])('%j', (more, expected) => {
  const found = changes(more)
  expect(found).toMatchObject(expected)
  expect(isUnchanged(found)).toBe(false)
})
