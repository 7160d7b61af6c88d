import { expect, test } from 'vitest'
import { migrationName } from './migration-name.ts'

const now = new Date('2027-02-03T04:05:06.789Z')

test('a migration is called after its moment and what it does', () => {
  expect(migrationName('add_ballots', now, [])).toBe('20270203040506_add_ballots')
})

test('it comes after those that exist', () => {
  const existing = ['20261120000000_first', '20270301000000_second']
  expect(migrationName('third', now, existing)).toBe('20270301000001_third')
})

test.each(['', 'Add Ballots', '../up', 'add-ballots', '2fa'])('"%s" is no name', (name) => {
  expect(() => migrationName(name, now, [])).toThrow(/is no name for a migration: write/)
})
