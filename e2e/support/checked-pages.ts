import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { matchRoutes, type RouteObject } from 'react-router'

/** What a page was held against. */
export type Check = 'accessible' | 'fits'

type BuiltRoute = {
  id: string
  parentId?: string
  path?: string
  index?: boolean
  module: { default?: unknown }
}

const notes = path.join(process.env.E2E_DATA ?? '', 'checked-pages')
const build = path.resolve(import.meta.dirname, '../../app/build/server/index.js')

/** Remembers that the page of this address passed a check. */
export function noteChecked(check: Check, address: string): void {
  appendFileSync(notes, `${check} ${new URL(address).pathname}\n`)
}

/** The pages of the sitemap that no test of this run held against a check. */
export async function pagesWithout(check: Check): Promise<string[]> {
  const { routes } = (await import(pathToFileURL(build).href)) as {
    routes: Record<string, BuiltRoute>
  }
  const all = Object.values(routes)
  const tree = childrenOf(all, 'root')
  const checked = new Set(
    pathsOf(check).flatMap((pathname) => matchRoutes(tree, pathname)?.at(-1)?.route.id ?? []),
  )
  // One page may stand at several addresses, such as the versions of every kind of text.
  const seen = new Set(all.filter(({ id }) => checked.has(id)).map(({ module }) => module.default))
  const isFrame = ({ id }: BuiltRoute) => all.some(({ parentId }) => parentId === id)
  return all
    .filter((route) => route.module.default && !isFrame(route) && !seen.has(route.module.default))
    .map(({ id }) => id)
}

function childrenOf(all: BuiltRoute[], parent: string): RouteObject[] {
  return all
    .filter(({ parentId }) => parentId === parent)
    .map(({ id, path: segment, index }) =>
      index
        ? { id, index: true, path: segment }
        : { id, path: segment, children: childrenOf(all, id) },
    )
}

function pathsOf(check: Check): string[] {
  if (!existsSync(notes)) return []
  const lines = readFileSync(notes, 'utf8').trim().split('\n')
  return lines
    .filter((line) => line.startsWith(`${check} `))
    .map((line) => line.slice(check.length + 1))
}
