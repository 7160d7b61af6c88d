import type { Prisma, Scope } from '@voortent/database'
import { isModuleOn } from '@voortent/domain/tenancy'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import { addressOf } from '../citing/citable.ts'
import { writeXml, type Xml } from '../citing/write-xml.ts'
import type { SitemapInput } from '../contract.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** The most addresses that one sitemap may hold. */
const mostAddresses = 50_000

/**
 * The pages of a tenant that are for everybody, items of the library the newest first. Where one sitemap
 * cannot hold them it is the list of its parts, and each part is asked by its number, from 1 on.
 * @throws `library.no-such-part`
 */
export async function getSitemap(
  scope: Scope,
  { part }: SitemapInput,
  site: string,
  most = mostAddresses,
): Promise<string> {
  const { slug } = await scope.tx.tenant.findUniqueOrThrow({
    where: { id: scope.tenantId },
    select: { slug: true },
  })
  const place = { site, slug }
  const library = await isModuleOn(scope, 'library')
  const first = [`${site}/${slug}/over`, ...(library ? [`${site}/${slug}/over/kennis`] : [])]
  const items = library ? await scope.tx.libraryItem.count({ where: isOpen(scope) }) : 0
  const parts = Math.ceil((first.length + items) / most)
  if (part === undefined && parts > 1)
    return writeIndex(
      Array.from({ length: parts }, (_, before) => addressOfPart(place, before + 1)),
    )
  if (part !== undefined && part > parts) throw new DomainError('not-found', 'library.no-such-part')
  const from = ((part ?? 1) - 1) * most
  const pages = first.slice(from, from + most).map((loc) => ({ loc }))
  const skip = Math.max(0, from - first.length)
  const rest = library ? await openItems(scope, place, { skip, take: most - pages.length }) : []
  return writeXml({ urlset: { '@xmlns': namespace, url: [...pages, ...rest] } })
}

async function openItems(
  scope: Scope,
  place: { site: string; slug: string },
  range: { skip: number; take: number },
): Promise<Xml[]> {
  const items = await scope.tx.libraryItem.findMany({
    where: isOpen(scope),
    orderBy: { id: 'desc' },
    ...range,
    select: { id: true, changedAt: true },
  })
  return items.map(({ id, changedAt }) => ({
    loc: addressOf({ ...place, name: '' }, { id, visibility: 'openbaar' }),
    lastmod: changedAt.toISOString(),
  }))
}

function isOpen({ tenantId, now }: Scope): Prisma.LibraryItemWhereInput {
  return {
    tenantId,
    visibility: 'openbaar',
    status: { in: ['published', 'revised'] },
    OR: [{ embargoUntil: null }, { embargoUntil: { lte: dateOf(dayOf(now)) } }],
  }
}

/**
 * Where the sitemaps of all tenants begin; a list may not name other lists, so that the further parts
 * of a tenant are told by its own.
 */
export function writeSitemapIndex(slugs: readonly string[], site: string): string {
  return writeIndex(slugs.map((slug) => addressOfPart({ site, slug }, 1)))
}

function addressOfPart({ site, slug }: { site: string; slug: string }, part: number): string {
  return `${site}/${slug}/sitemap.xml?deel=${part}`
}

function writeIndex(addresses: readonly string[]): string {
  const sitemap = addresses.map((loc) => ({ loc }))
  return writeXml({ sitemapindex: { '@xmlns': namespace, sitemap } })
}
