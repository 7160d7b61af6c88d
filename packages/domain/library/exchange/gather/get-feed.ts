import type { Scope } from '@voortent/database'
import type { SearchLibraryInput } from '../../contract.ts'
import { findOpen } from '../citing/citable.ts'
import { foundIds } from '../citing/export-found.ts'
import type { FeedInput } from '../contract.ts'
import { requireOpenLibrary } from '../require-open-library.ts'
import { writeAtom, writeRss } from './write-feed.ts'

const most = 50

/** The newest public items that a search finds, for who follows it with a reader of their own. */
export async function getFeed(
  scope: Scope,
  { form, title, address, ...search }: SearchLibraryInput & FeedInput,
  site: string,
): Promise<{ content: string; mediaType: string }> {
  const place = await requireOpenLibrary(scope, site)
  const ids = await foundIds(scope, { ...search, order: 'newest', page: 1 }, most)
  const items = await findOpen(scope, ids)
  const page = `${site}/${place.slug}/over/kennis`
  const facts = {
    title: [place.name, title].filter(Boolean).join(' · '),
    self: `${page}/${form === 'atom' ? 'atom.xml' : 'rss.xml'}${address}`,
    page: `${page}${address}`,
    language: 'nl',
  }
  const write = form === 'atom' ? writeAtom : writeRss
  return {
    content: write(items, place, facts),
    mediaType: form === 'atom' ? 'application/atom+xml' : 'application/rss+xml',
  }
}
