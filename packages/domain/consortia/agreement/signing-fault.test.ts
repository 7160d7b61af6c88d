import { expect, test } from 'vitest'
import type { EditionFacts } from './find-agreement.ts'
import { signingFault } from './signing-fault.ts'

const signature = { way: 'paper', by: 'Ans', on: '2027-01-01' } as const
const edition = (id: string, hash: string): EditionFacts => ({
  id,
  number: 1,
  hash,
  frozenAt: new Date('2027-01-01'),
  parties: [
    { organisation: 'lead', name: 'Lead', leads: true, signature: null },
    { organisation: 'other', name: 'Other', leads: false, signature },
  ],
})
const editions = [edition('new', 'b'), edition('old', 'a')]

test('a party signs the last edition, under the hash it read, once', () => {
  const fault = (about: Partial<{ edition: string; hash: string; organisation: string }>) =>
    signingFault({ edition: 'new', hash: 'b', organisation: 'lead', ...about }, editions)
  expect(fault({})).toBeNull()
  expect(fault({ edition: 'old', hash: 'a' })).toBe('consortia.edition-superseded')
  expect(fault({ hash: 'a' })).toBe('consortia.other-hash')
  expect(fault({ organisation: 'stranger' })).toBe('consortia.no-party')
  expect(fault({ organisation: 'other' })).toBe('consortia.signed-already')
  expect(signingFault({ edition: 'new', hash: 'b', organisation: 'lead' }, [])).toBe(
    'consortia.edition-superseded',
  )
})
