import { addressOf, type filterFrom } from '../library/library-filter.ts'

/** What the public library tells search engines, feed readers and those who share its address. */
export function openLibraryTags(
  name: string,
  address: string,
  filter: ReturnType<typeof filterFrom>,
) {
  const search = addressOf({ ...filter, page: 1 })
  return [
    { tagName: 'link' as const, rel: 'canonical', href: address + addressOf(filter) },
    feed('application/atom+xml', `${name} (Atom)`, `${address}/atom.xml${search}`),
    feed('application/rss+xml', `${name} (RSS)`, `${address}/rss.xml${search}`),
    { property: 'og:title', content: name },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: address },
    { property: 'og:image', content: `${new URL(address).origin}/deelbaar.png` },
  ]
}

function feed(type: string, title: string, href: string) {
  return { tagName: 'link' as const, rel: 'alternate', type, title, href }
}
