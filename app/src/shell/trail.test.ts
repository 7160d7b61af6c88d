import { expect, test } from 'vitest'
import { stepsOf, trail } from './trail.ts'

const page = trail(['partners:title', 'partners'], (data: { name: string }) => data.name)

test('the deepest page with a trail gives the steps, named from its data', () => {
  const matches = [
    { handle: trail('shell:home.title'), loaderData: {} },
    { handle: page, loaderData: { name: 'Vakbond' } },
    { handle: undefined, loaderData: {} },
  ]
  expect(stepsOf(matches)).toEqual([
    { label: 'partners:title', to: 'partners' },
    { label: 'Vakbond', to: undefined },
  ])
})

test('a page that got no data has no name, and no page no trail', () => {
  expect(stepsOf([{ handle: page, loaderData: undefined }])[1]?.label).toBe('')
  expect(stepsOf([])).toEqual([])
})

test('a step leads where the page’s data say', () => {
  const handle = trail<{ id: string }>(['agenda:title', ({ id }) => `agenda/${id}`])
  expect(stepsOf([{ handle, loaderData: { id: 'a' } }])).toEqual([
    { label: 'agenda:title', to: 'agenda/a' },
  ])
  expect(stepsOf([{ handle, loaderData: undefined }])[0]?.to).toBeUndefined()
})
