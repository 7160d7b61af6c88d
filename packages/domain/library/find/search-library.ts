import type { Scope } from '@voortent/database'
import type { SearchLibraryInput } from '../contract.ts'
import { canAdd } from '../permissions.ts'
import { type Found, findItems, pageSize } from './find-items.ts'
import { marksOf } from './marks-of.ts'
import { shareOfMarks } from './sample.ts'
import { type Must, type Understood, understand } from './understand.ts'

export type LibraryFinds = Found & {
  pages: number
  /** Words that stand nowhere here, with those that look like them and were looked for. */
  taken: { typed: string; words: string[] }[]
  /** True when nothing has all that was asked, and these have most of it. */
  loose: boolean
  may: { add: boolean }
}

/** With fewer than these of a whole question, what has less of it is worth reading as well. */
const enough = 10

/** What signs and binding words alone ask for; no item has it. */
const nothing = "'='"

/**
 * Items that are out, by their words, those of their authors and of their files: in Dutch and English
 * stems, each also as the beginning or the end of a longer word, under the names and abbreviations of
 * the glossary, phrases between quotes, without what has a minus before it, typing errors forgiven. A
 * title counts for more than a plain summary, that for more than the rest; newer and used for more.
 * Where nothing has all that was asked, what has most of it. Without words all, the newest first.
 */
export async function searchLibrary(
  scope: Scope,
  input: SearchLibraryInput,
): Promise<LibraryFinds> {
  const marks = marksOf({ ...input, year: undefined })
  const asked = await understand(scope, input.query, marks)
  const [first = await withoutWords(scope, input, asked, marks), ...easier] = asked?.musts ?? []
  let found = await findItems(scope, input, asked, first)
  let loose = false
  for (const must of easier) {
    if (found.total >= enough || (found.total > 0 && !asked?.isLong && !loose)) break
    const more = await findItems(scope, input, asked, must)
    loose ||= more.total > 0 && found.total === 0
    found = more
  }
  return {
    ...found,
    pages: Math.ceil(found.total / pageSize),
    taken: found.total > 0 ? (asked?.taken ?? []) : [],
    loose,
    may: { add: canAdd(scope.actor) },
  }
}

/** What has to hold where no word is asked for: what is chosen, and that nothing unwanted stands there. */
async function withoutWords(
  scope: Scope,
  { query }: SearchLibraryInput,
  asked: Understood | null,
  marks: string,
): Promise<Must> {
  if (asked) return { query: asked.without === '' ? nothing : '', share: asked.share }
  if (query !== '') return { query: nothing, share: 0 }
  return { query: '', share: marks === '' ? 1 : await shareOfMarks(scope, marks) }
}
