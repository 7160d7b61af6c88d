import { expect, test } from 'vitest'
import { byPackage, stretchOfTasks } from './task-timeline-of.ts'

test('one year is drawn by month, more by quarter; today is always on it', () => {
  const task = { since: '2026-03-01', dueOn: '2026-04-01' }
  expect(stretchOfTasks([task], '2026-06-01')).toMatchObject({ scale: 'kwartaal' })
  expect(stretchOfTasks([task], '2027-06-01')).toEqual({
    scale: 'jaar',
    from: '2026-01-01',
    until: '2028-01-01',
  })
  expect(stretchOfTasks([{ ...task, dueOn: null }], '2026-06-01').from).toBe('2026-01-01')
})

test('tasks stand by work package in its order, those of none last', () => {
  const of = (number: number) => ({ workPackage: { id: String(number), number, title: '' } })
  const groups = byPackage([{ workPackage: null }, of(2), of(1), of(2)])
  expect(groups.map(({ id, tasks }) => [id, tasks.length])).toEqual([
    ['1', 1],
    ['2', 2],
    ['geen', 1],
  ])
})
