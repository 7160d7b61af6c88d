import { expect, test } from 'vitest'
import { questionStatuses } from './contract.ts'
import { type Act, statusAfter } from './status-path.ts'

const after = (act: Act) => questionStatuses.map((status) => statusAfter(status, act))

test('each act leads where it should from every status, and nowhere from the others', () => {
  // nieuw, in-gesprek, aangescherpt, partijen-gezocht, in-consortium, beantwoord, gesloten
  const [talk, sharp, sought, joined] = [
    'in-gesprek',
    'aangescherpt',
    'partijen-gezocht',
    'in-consortium',
  ]
  expect(after('taken-on')).toEqual([talk, talk, sharp, sought, joined, null, null])
  expect(after('asker-wrote')).toEqual(['nieuw', talk, sharp, sought, joined, talk, talk])
  expect(after('wording-agreed')).toEqual([sharp, sharp, sharp, sought, null, null, null])
  expect(after('parties-invited')).toEqual([null, null, sought, sought, null, null, null])
  expect(after('exploration-begun')).toEqual([null, null, joined, joined, null, null, null])
  const ended = (status: string) => [status, status, status, status, null, null, null]
  expect(after('answered')).toEqual(ended('beantwoord'))
  expect(after('closed')).toEqual(ended('gesloten'))
  expect(after('reopened')).toEqual([null, null, null, null, null, talk, talk])
})
