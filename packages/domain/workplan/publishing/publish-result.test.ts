import { expect, test } from 'vitest'
import { titleOf } from './publish-result.ts'

test('a title is the first sentence, and never half a word', () => {
  expect(titleOf('Eerste dag. Iedereen was er.')).toBe('Eerste dag')
  expect(titleOf('Lukte het? Ja.')).toBe('Lukte het?')
  expect(titleOf('Zonder punt\nen verder')).toBe('Zonder punt')
  const long = titleOf('woord '.repeat(50))
  expect(long.length).toBeLessThanOrEqual(120)
  expect(long).toMatch(/ woord…$/)
})
