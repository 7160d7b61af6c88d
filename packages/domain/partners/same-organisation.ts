const legalForms = new Set(
  'bv nv vof cv bvba stichting st vereniging ver cooperatie coop ua holding groep group nederland'.split(
    ' ',
  ),
)
const smallWords = new Set('de het een van der den en te voor in op'.split(' '))

/** The words by which people know an organisation, without legal form, accents or punctuation. */
export function tellingWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = plain.filter((word) => !legalForms.has(word) && !smallWords.has(word))
  return telling.length > 0 ? telling : plain
}

/** True when two names are likely of one organisation: one has all the telling words of the other. */
export function likelyTheSame(name: string, other: string): boolean {
  const [fewer, more] = [tellingWords(name), tellingWords(other)].sort(
    (one, two) => one.length - two.length,
  ) as [string[], string[]]
  if (fewer.join('') === more.join('')) return fewer.length > 0
  const enough = fewer.length > 1 || (more.length <= 2 && (fewer[0]?.length ?? 0) >= 5)
  return enough && fewer.every((word) => more.some((one) => isSameWord(word, one)))
}

/** Forgives one letter wrong, missing or too many in words of six letters and more. */
function isSameWord(word: string, other: string): boolean {
  if (word === other) return true
  if (Math.min(word.length, other.length) < 6) return false
  let start = 0
  while (start < word.length && word[start] === other[start]) start += 1
  const [rest, otherRest] = [word.slice(start), other.slice(start)]
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest
  )
}
