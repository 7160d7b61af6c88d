import { expect, test } from 'vitest'
import { stepsOf, trail } from './trail.ts'

const page = trail(['partners:title', 'partners'], (data: { name: string }) => data.name)

test('the page and the frames around it give the steps, each named from its own data', () => {
  const frame = trail<{ title: string }>(['consortia:title', 'consortia'], ({ title }) => title)
  const matches = [
    { handle: undefined, loaderData: {} },
    { handle: frame, loaderData: { title: 'Skillslab' } },
    { handle: page, loaderData: { name: 'Vakbond' } },
  ]
  expect(stepsOf(matches)).toEqual([
    { label: 'consortia:title', to: 'consortia' },
    { label: 'Skillslab', to: undefined },
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
