import type { PandocBlock } from './ast.ts'

/** The lists of blocks inside a list, a quote or a list of definitions. */
export function insideOf(t: string, c: unknown): PandocBlock[][] {
  if (t === 'BulletList') return c as PandocBlock[][]
  if (t === 'OrderedList') return (c as [unknown, PandocBlock[][]])[1]
  if (t === 'BlockQuote') return [c as PandocBlock[]]
  if (t !== 'DefinitionList') return []
  return (c as [unknown, PandocBlock[][]][]).map(([term, meanings]) => [
    { t: 'Para', c: term },
    ...meanings.flat(),
  ])
}
