import { expect, test } from 'vitest'
import { pathOf } from './path-of.ts'

test('a text of the library is opened where it is written, what is said of an item on its page', () => {
  const found = {
    kind: 'text' as const,
    id: 'd',
    organisationId: null,
    agendaId: null,
    partId: 'i',
  }
  const part = 'library-item' as const
  expect(pathOf({ ...found, part, documentId: 'd' })).toBe('kennis/i/schrijven/d')
  expect(pathOf({ ...found, kind: 'comment', part, documentId: null })).toBe('kennis/i')
  expect(pathOf({ ...found, part: 'collection', documentId: 'd' })).toBe('kennis/verzamelingen/i')
})
