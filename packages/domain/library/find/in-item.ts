import { comparesWords, hasPhrase, hasWords, Prisma, type Scope } from '@voortent/database'
import type { KeptSearch } from '../contract.ts'
import { marksOf } from './marks-of.ts'
import { allOf } from './understand.ts'

const columns = ['i.words', 'i.deep']

/** A mark that every item has: an index is never asked only for what is not there. */
const anything = "'=kind:':*"

/** What has to stand in an item, as a written `tsquery`. */
export function wanted(marks: Omit<KeptSearch, 'query'>, must: string): string {
  return allOf([must, marksOf(marks)])
}

/** The same, and what may not; of phrases that may not, words alone do not tell. */
export function meets(marks: Omit<KeptSearch, 'query'>, without: string, must: string): string {
  if (without === '') return wanted(marks, must)
  return allOf([wanted(marks, must) || anything, !hasPhrase(without) && `!(${without})`])
}

/** True of items `i` that meet a query and have nothing unwanted, by the index of words. */
export function inItem({ tenantId }: Scope, query: string, without: string): Prisma.Sql {
  const found = hasWords(tenantId, columns, query)
  return hasPhrase(without) ? Prisma.sql`${found} AND ${lacks(without)}` : found
}

/** The same of items that are found otherwise; '' asks for nothing. */
export function inWords(query: string, without = ''): Prisma.Sql {
  const holds = query === '' ? Prisma.sql`true` : comparesWords(columns, query)
  return without === '' ? Prisma.sql`(${holds})` : Prisma.sql`(${holds}) AND ${lacks(without)}`
}

function lacks(query: string): Prisma.Sql {
  return Prisma.sql`(${comparesWords(columns, query)}) IS NOT TRUE`
}
