import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import type { Plugin } from 'vite'
import sitemap from '../../routes.ts'

const source = path.resolve(import.meta.dirname, '../..')
const [asked, id] = ['virtual:sentences-of-pages', '\0sentences-of-pages']

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
const imports =
  /(?:^|\s)(?:import|export)\s(?!type\b)[^'"`]*?from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g
const spoken = /useTranslation\(([^)]*)\)|getFixedT\(null, ('[^']+')/g
const keys = /['"`]([a-z-]+):[a-z]|\$t\(([a-z-]+):/g

/**
 * Tells the application which sentences a page needs: those of every folder whose sentences the page,
 * its frames or what they import speak of. A new page says nothing about it.
 */
export function sentencesOfPages(): Plugin {
  return {
    name: 'sentences-of-pages',
    resolveId: (module) => (module === asked ? id : undefined),
    load(module) {
      if (module !== id) return null
      const table = needsOfPages(sitemap, (file) => this.addWatchFile(file))
      return `export default ${JSON.stringify(table)}`
    },
  }
}

/** The names of the sentences that each page needs, by patterns such as `:tenant/agenda`. */
export function needsOfPages(
  routes: readonly RouteConfigEntry[],
  watch: (file: string) => void = () => {},
): Record<string, string[]> {
  const folders = sentenceFolders()
  const known = new Map<string, Set<string>>()
  const table: Record<string, Set<string>> = {}

  function walk(entries: readonly RouteConfigEntry[], above: string, frames: string[]): void {
    for (const { path: segment, file, children } of entries) {
      const pattern = [above, segment].filter(Boolean).join('/')
      const files = [...frames, path.join(source, file)]
      const needs = (table[pattern] ??= new Set())
      for (const one of files) for (const name of needsOf(one)) needs.add(name)
      walk(children ?? [], pattern, files)
    }
  }

  function needsOf(file: string): Set<string> {
    const found = known.get(file) ?? new Set<string>()
    if (known.has(file)) return found
    known.set(file, found)
    for (const one of reachedFrom(file)) {
      watch(one)
      const text = readFileSync(one, 'utf8').replaceAll(comments, '')
      for (const name of namesIn(text)) found.add(name)
    }
    return found
  }

  /** What a text speaks of, with what those sentences themselves speak of. */
  function namesIn(text: string, before: readonly string[] = []): string[] {
    const named = [...text.matchAll(keys)].map(([, one, other]) => one ?? other ?? '')
    const used = [...text.matchAll(spoken)].flatMap(([, one, other]) =>
      [...(one ?? other ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name ?? ''),
    )
    const names = new Set([...named, ...used].filter((name) => folders.has(name)))
    return [...names].flatMap((name) => {
      if (before.includes(name)) return []
      const sentences = readFileSync(path.join(folders.get(name) ?? '', 'nl.json'), 'utf8')
      return [name, ...namesIn(sentences.replaceAll(/"[a-z-]+":/g, ''), [...before, name])]
    })
  }

  walk(routes, '', [path.join(source, 'root.tsx')])
  return Object.fromEntries(Object.entries(table).map(([page, needs]) => [page, [...needs].sort()]))
}

function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen
  seen.add(file)
  for (const [, one, other] of readFileSync(file, 'utf8').matchAll(imports))
    reachedFrom(path.resolve(path.dirname(file), one ?? other ?? ''), seen)
  return seen
}

/** Where the sentences are that go by the name of their folder. */
function sentenceFolders(): Map<string, string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((file) => path.basename(file) === 'nl.json')
      .map((file) => [path.basename(path.dirname(file)), path.join(source, path.dirname(file))]),
  )
}
