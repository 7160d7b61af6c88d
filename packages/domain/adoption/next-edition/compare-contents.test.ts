import { expect, test } from 'vitest'
import type { AgendaContent } from '../content.ts'
import { compareContents } from './compare-contents.ts'

const text = (document: string, hash = document) => ({ document, hash })
const content = (more: Partial<AgendaContent>): AgendaContent => ({
  format: 'voortent-agenda/1',
  agenda: {
    id: 'a',
    origin: null,
    title: 'Agenda',
    fromYear: 2027,
    untilYear: 2030,
    ambition: '',
    text: text('a'),
  },
  speerpunten: [],
  goals: [],
  actions: [],
  promises: [],
  embedding: [],
  organisations: [],
  ...more,
})
const speerpunt = (id: string, origin: string | null, title = id, hash = 'same') => ({
  id,
  origin,
  title,
  lead: null,
  text: text(`text-${id}`, hash),
})

test('parts are held against those they were copied from', () => {
  const before = content({
    speerpunten: [speerpunt('stays', null), speerpunt('goes', null), speerpunt('words', null)],
  })
  const after = content({
    speerpunten: [
      speerpunt('stays-2', 'stays', 'stays'),
      speerpunt('words-2', 'words', 'other', 'another'),
      speerpunt('new', null),
    ],
  })
  expect(
    compareContents(before, after).map(({ kind, title, facts }) => [kind, title, facts]),
  ).toEqual([
    ['changed', 'other', ['title']],
    ['added', 'new', []],
    ['removed', 'goes', []],
  ])
})

test('a text alone is a change; nothing changed is none', () => {
  const before = content({ speerpunten: [speerpunt('one', null)] })
  const changed = content({ speerpunten: [speerpunt('two', 'one', 'one', 'another')] })
  expect(compareContents(before, changed)).toMatchObject([
    { kind: 'changed', facts: [], texts: { before: 'text-one', after: 'text-two' } },
  ])
  expect(
    compareContents(before, content({ speerpunten: [speerpunt('two', 'one', 'one')] })),
  ).toEqual([])
})
