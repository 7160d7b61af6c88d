import type { Scope } from '@voortent/database'
import { isModuleOn } from '@voortent/domain/tenancy'
import { dateOf, dayOf } from '@voortent/kernel'
import { addressOf } from '../citing/citable.ts'
import { writeXml, type Xml } from '../citing/write-xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** The most addresses that one sitemap may hold. */
const most = 50_000

/** The pages of a tenant that are for everybody, items of the library the last changed first. */
export async function getSitemap(scope: Scope, site: string): Promise<string> {
  const { slug } = await scope.tx.tenant.findUniqueOrThrow({
    where: { id: scope.tenantId },
    select: { slug: true },
  })
  const library = (await isModuleOn(scope, 'library')) ? await openPages(scope, { site, slug }) : []
  const url = [{ loc: `${site}/${slug}/over` }, ...library]
  return writeXml({ urlset: { '@xmlns': namespace, url } })
}

async function openPages(
  { tx, tenantId, now }: Scope,
  place: { site: string; slug: string },
): Promise<Xml[]> {
  const items = await tx.libraryItem.findMany({
    where: {
      tenantId,
      visibility: 'openbaar',
      status: { in: ['published', 'revised'] },
      OR: [{ embargoUntil: null }, { embargoUntil: { lte: dateOf(dayOf(now)) } }],
    },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: most - 2,
    select: { id: true, changedAt: true },
  })
  return [
    { loc: `${place.site}/${place.slug}/over/kennis` },
    ...items.map(({ id, changedAt }) => ({
      loc: addressOf({ ...place, name: '' }, { id, visibility: 'openbaar' }),
      lastmod: changedAt.toISOString(),
    })),
  ]
}

/** Where the sitemaps of all tenants stand. */
export function writeSitemapIndex(slugs: readonly string[], site: string): string {
  return writeXml({
    sitemapindex: {
      '@xmlns': namespace,
      sitemap: slugs.map((slug) => ({ loc: `${site}/${slug}/sitemap.xml` })),
    },
  })
}
