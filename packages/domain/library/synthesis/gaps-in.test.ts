import { expect, test } from 'vitest'
import { gapsIn } from './gaps-in.ts'

test('a finding that nobody looked at is a gap, and one on which items differ is disputed', () => {
  const findings = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  const { unseen, disputed } = gapsIn(findings, [
    { finding: 'a', stance: 'steunt' },
    { finding: 'b', stance: 'niet-onderzocht' },
    { finding: 'c', stance: 'steunt' },
    { finding: 'c', stance: 'spreekt-tegen' },
  ])
  expect(unseen.map(({ id }) => id)).toEqual(['b', 'd'])
  expect(disputed.map(({ id }) => id)).toEqual(['c'])
})
