/**
 * A written `tsquery` of alternatives without those that another says as well: what begins like a
 * beginning that is asked for is found with it. Every alternative costs, over a million items.
 */
export function withoutDoubles(query: string): string {
  if (query.includes('(')) return query
  const all = [...new Set(query.split(' | '))]
  const beginnings = all.flatMap((one) => /^'([^']+)':\*$/.exec(one)?.[1] ?? [])
  const said = (one: string) => {
    const word = /^'([^']+)'(:\*)?$/.exec(one)
    return word !== null && beginnings.some((start) => isLonger(word, start))
  }
  return all.filter((one) => !said(one)).join(' | ')
}

function isLonger([, word = '', begins]: RegExpExecArray, start: string): boolean {
  return word.startsWith(start) && (word !== start || !begins)
}
