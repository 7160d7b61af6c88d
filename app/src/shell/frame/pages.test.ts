import { expect, test } from 'vitest'
import { pagesOf } from './pages.ts'

const tenant = {
  slug: 'x',
  name: 'X',
  colours: { action: { light: '', dark: '' }, accent: { light: '', dark: '' } },
  logo: null,
  modules: ['agenda'],
}

test('a module that is off has no page in the navigation', () => {
  const { everyday } = pagesOf({ tenant, roles: ['lid'] })
  expect(everyday.map(({ key }) => key)).toEqual([
    'home',
    'agenda',
    'promises',
    'groups',
    'changes',
  ])
})

test('management is for coordinators', () => {
  expect(pagesOf({ tenant, roles: ['lid'] }).management).toEqual([])
  expect(pagesOf({ tenant, roles: ['lid', 'coordinator'] }).management).not.toEqual([])
})
