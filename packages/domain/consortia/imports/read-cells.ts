import type { Commitment } from '../contract.ts'
import type { ConsortiumPhase } from '../phases.ts'
import { plain } from './plain.ts'
import words from './words-of-columns.json' with { type: 'json' }

/** A phase as people write it; null when it is none. */
export function phaseIn(text: string): ConsortiumPhase | null {
  return keyOf(words.phases, text)
}

/** How far a partner is committed, as people write it; null when it says none. */
export function commitmentIn(text: string): Commitment | null {
  return keyOf(words.commitments, text)
}

/** `2027-03-31`, `31-3-2027`, `31/03/2027` or `31.3.2027` as a day; null for what is none. */
export function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dutch
      ? [dutch[3], dutch[2], dutch[1]]
      : []
  if (!year || !month || !day) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  return real && written >= '1990-01-01' ? written : null
}

/** Several names in one cell stand apart by semicolons or lines. */
export function namesIn(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function keyOf<Key extends string>(known: Record<Key, string[]>, text: string): Key | null {
  const wanted = plain(text)
  const found = (Object.entries(known) as [Key, string[]][]).find(([, names]) =>
    names.includes(wanted),
  )
  return found?.[0] ?? null
}
