import { classification, type LibraryKind, type Licence, type Vocabulary } from '../../contract.ts'
import { plain } from './plain.ts'
import words from './words-of-references.json' with { type: 'json' }

/** The kind that people or programs mean; null when it is none of ours. */
export const kindIn = (text: string): LibraryKind | null => keyOf(words.kinds, text)

/** A language as ISO 639-1 has it; null for one that is not known here. */
export const languageIn = (text: string) => keyOf(words.languages, text)

/** A licence by its name or address; what is none of those we know gives no rights. */
export function licenceIn(text: string): Licence {
  const bare = text.replace(/^https?:\/\//i, '')
  return keyOf(words.licences, bare) ?? 'alle-rechten'
}

/** `2026`, `2026-05`, `2026-05-01`, `1-5-2026` or `1/5/2026` as a day; anything else as it is. */
export function dayIn(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim()) ?? []
  const [, first, second = '1', third = '1'] =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text.trim()) ?? []
  if (year && month && day) return [year, twoDigits(month), twoDigits(day)].join('-')
  return first ? [first, twoDigits(second), twoDigits(third)].join('-') : text
}

/** Keywords that stand in our lists, by list, and those that do not. */
export function classify(text: string): {
  known: Partial<Record<Vocabulary, string[]>>
  others: string[]
} {
  const known: Partial<Record<Vocabulary, string[]>> = {}
  const others: string[] = []
  for (const word of text.split(/[,;\n]/).map((one) => one.trim())) {
    if (word === '') continue
    const lists = Object.entries(classification) as [Vocabulary, readonly string[]][]
    const places = lists.flatMap(([list, keys]) =>
      keys.filter((key) => plain(key) === plain(word)).map((key) => ({ list, key })),
    )
    if (places.length === 0) others.push(word)
    for (const { list, key } of places) known[list] = [...new Set([...(known[list] ?? []), key])]
  }
  return { known, others }
}

function keyOf<Key extends string>(known: Record<Key, string[]>, text: string): Key | null {
  const wanted = plain(text)
  const found = (Object.entries(known) as [Key, string[]][]).find(([, names]) =>
    names.includes(wanted),
  )
  return found?.[0] ?? null
}

function twoDigits(part: string): string {
  return part.padStart(2, '0')
}
