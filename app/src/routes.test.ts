import type { RouteConfigEntry } from '@react-router/dev/routes'
import { expect, test } from 'vitest'
import sitemap from './routes.ts'

/** Every address of the sitemap, with the names of its parameters left out. */
function addresses(routes: readonly RouteConfigEntry[], above = ''): string[] {
  return routes.flatMap(({ path, index, children }) => {
    const here = [above, path?.replaceAll(/:\w+/g, ':')].filter(Boolean).join('/')
    return children ? addresses(children, here) : [index ? `${here}/` : here]
  })
}

test('no two pages stand at one address', () => {
  const all = addresses(sitemap)
  expect(all.filter((address, place) => all.indexOf(address) !== place)).toEqual([])
})
