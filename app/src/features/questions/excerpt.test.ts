import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('a long text ends at a word', () => {
  expect(excerpt('Kort')).toBe('Kort')
  expect(excerpt('')).toBe('')
  const long = excerpt(
    'Wij zoeken lassers, maar niemand wil dit werk leren naast de draaiende machine.',
  )
  expect(long).toBe('Wij zoeken lassers, maar niemand wil dit werk leren naast de …')
})
