import { addressOf, type Citable, type Place } from '../citing/citable.ts'
import { writeXml, type Xml } from '../citing/write-xml.ts'

/** What a feed is about: its own address, the page it belongs to, and what was searched for. */
export type FeedFacts = { title: string; self: string; page: string; language: string }

/** A feed of public items, the newest first. */
export function writeAtom(items: readonly Citable[], place: Place, facts: FeedFacts): string {
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': facts.language,
      id: facts.self,
      title: facts.title,
      updated: lastChange(items).toISOString(),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': facts.self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': facts.page },
      ],
      author: { name: place.name },
      entry: items.map((item) => atomEntry(item, place)),
    },
  })
}

function atomEntry(item: Citable, place: Place): Xml {
  const address = addressOf(place, item)
  const makers = [...item.people, ...item.institutes].map(({ name }) => ({ name }))
  return {
    id: address,
    title: item.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': address },
    published: outSince(item).toISOString(),
    updated: item.changedAt.toISOString(),
    ...(makers.length > 0 && { author: makers }),
    category: { '@term': item.kind },
    ...(told(item) && {
      summary: { '@type': 'text', '@xml:lang': item.language, '#': told(item) },
    }),
  }
}

/** The same as RSS 2.0, for readers that know no other. */
export function writeRss(items: readonly Citable[], place: Place, facts: FeedFacts): string {
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      channel: {
        title: facts.title,
        link: facts.page,
        description: facts.title,
        language: facts.language,
        lastBuildDate: lastChange(items).toUTCString(),
        'atom:link': { '@rel': 'self', '@type': 'application/rss+xml', '@href': facts.self },
        item: items.map((item) => ({
          title: item.title,
          link: addressOf(place, item),
          guid: { '@isPermaLink': 'true', '#': addressOf(place, item) },
          pubDate: outSince(item).toUTCString(),
          category: item.kind,
          ...(told(item) && { description: told(item) }),
        })),
      },
    },
  })
}

function told({ plainSummary, abstract }: Citable): string {
  return plainSummary || abstract
}

function outSince({ publishedAt, changedAt }: Citable): Date {
  return publishedAt ?? changedAt
}

/** A feed that has nothing yet has not changed since it began. */
function lastChange(items: readonly Citable[]): Date {
  return new Date(Math.max(0, ...items.map(({ changedAt }) => changedAt.getTime())))
}
