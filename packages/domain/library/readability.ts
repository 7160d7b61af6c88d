/** The most words that say what one can do tomorrow. */
export const mostPlainWords = 120

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * How a Dutch text reads, by Douma's measure: 206.84 − 0.93 × words per sentence − 77 × syllables per
 * word; from 60 on most people read it with ease. A few words tell nothing yet.
 */
export function readabilityOf(text: string): {
  words: number
  ease: 'unknown' | 'easy' | 'fair' | 'hard'
  /** Words in the longest sentence. */
  longest: number
} {
  const words = wordsIn(text)
  const sentences = text.split(/[.!?:;\n]+/).map((one) => wordsIn(one).length)
  const longest = Math.max(0, ...sentences)
  if (words.length < 8) return { words: words.length, ease: 'unknown', longest }
  const count = Math.max(1, sentences.filter((length) => length > 0).length)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const score = 206.84 - (0.93 * words.length) / count - (77 * syllables) / words.length
  const ease = score >= 60 ? 'easy' : score >= 45 ? 'fair' : 'hard'
  return { words: words.length, ease, longest }
}

function syllablesIn(word: string): number {
  const groups = word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/(?:aa|ee|ie|oo|uu|ij|ei|ui|eu|ou|au|oe|[aeiouy])/gi)
  return Math.max(1, groups?.length ?? 0)
}
