/**
 * A Dutch word and how it is written otherwise: bedrijf and bedrijven, uur and uren, les and lessen,
 * leert and leren. The stemmer of the database leaves these apart. What is no word does no harm.
 */
export function formsOf(word: string): string[] {
  const roots = [word, ...rootsOf(word)]
  return [...new Set([...roots, ...roots.flatMap(otherFormsOf)])].filter((one) => one.length > 2)
}

/** Without what makes it small, a participle or a verb of somebody. */
function rootsOf(word: string): string[] {
  if (word.length < 5) return []
  const roots: string[] = []
  const small = /^(.{3,}?)(?:etj|tj|j)es?$/.exec(word)?.[1]
  if (small) roots.push(small)
  const done = /^ge(.{3,})[dt]$/.exec(word)?.[1]
  if (done) roots.push(done)
  if (/[^aeiou]t$|[aeiou]{2}[^aeiou]t$/.test(word)) roots.push(word.slice(0, -1))
  const doing = /^(.{3,}en)de?$/.exec(word)?.[1]
  if (doing) roots.push(doing)
  if (word.length > 5 && word.endsWith('en')) roots.push(word.slice(0, -2))
  if (/[^aeiou]e$|[^s]s$/.test(word)) roots.push(word.slice(0, -1))
  return roots
}

function otherFormsOf(word: string): string[] {
  return [...many(word), ...one(word), ...asVerb(word)]
}

const short = /(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/
const long = /([aeou])\1([bdfgklmnprstvz])$/
const open = /([^aeiou]|^)([aeou])([bdfgklmnprstvz])en$/
const doubled = /([bdfgklmnprst])\1en$/

function many(word: string): string[] {
  const soft = word.replace(/f$/, 'v').replace(/s$/, 'z')
  if (long.test(word)) return [`${soft.replace(/([aeou])\1(.)$/, '$1$2')}en`]
  if (short.test(word)) return [`${word}${word.at(-1)}en`]
  return [`${word}en`, `${soft}en`]
}

function one(word: string): string[] {
  const hard = (root: string) => root.replace(/v$/, 'f').replace(/z$/, 's')
  if (doubled.test(word)) return [word.slice(0, -3)]
  if (open.test(word)) return [hard(word.replace(open, '$1$2$2$3')), word.slice(0, -2)]
  return /[vz]en$/.test(word) ? [hard(word.slice(0, -2))] : []
}

/** Scholing and scholen, begeleiding and begeleiden. */
function asVerb(word: string): string[] {
  return word.length > 6 && word.endsWith('ing') ? [`${word.slice(0, -3)}en`] : []
}
