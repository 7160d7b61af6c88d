import needsOf from 'virtual:sentences-of-pages'
import { doneSentence } from '../frame/done-sentence.ts'

/** The names of the sentences of a page, with those of what its address says was just done. */
export function sentencesFor(pattern: string, { search }: URL): string[] {
  const done = doneSentence(search)?.key.split(':')[0] ?? []
  return [...new Set(['shell', ...(needsOf[pattern.replace(/^\//, '')] ?? []), ...[done].flat()])]
}
