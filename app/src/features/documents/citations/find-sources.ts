import type { Source } from './citation-marks.ts'

/** Sources in whose number, title or makers every typed word stands, capitals and accents aside. */
export function findSources(sources: readonly Source[], typed: string): Source[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return sources.filter(({ number, title, under }) => {
    const line = plain(`[${number}] ${title} ${under}`)
    return words.every((word) => line.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
