import { z } from 'zod'

/** Reference formats, by what they are called in an address. */
export const referenceFormats = [
  'ris',
  'bibtex',
  'csl-json',
  'datacite',
  'apa',
  'vancouver',
  'harvard',
] as const
export type ReferenceFormat = (typeof referenceFormats)[number]

export const citeItemInput = z.object({ item: z.uuid(), format: z.enum(referenceFormats) })
export type CiteItemInput = z.infer<typeof citeItemInput>

/** Beside what is searched for. */
export const exportFoundInput = z.object({ format: z.enum(referenceFormats) })
export type ExportFoundInput = z.infer<typeof exportFoundInput>

/** What a harvester asks, argument by argument as its address or its form has them. */
export const harvestInput = z.object({
  asked: z.array(z.tuple([z.string().max(100), z.string().max(2000)])).max(20),
})
export type HarvestInput = z.infer<typeof harvestInput>

/** In which form a feed is, how it is called, and the search in its address, from `?` on. */
export const feedInput = z.object({
  form: z.enum(['atom', 'rss']),
  title: z.string().max(300).default(''),
  address: z.string().max(1000).default(''),
})
export type FeedInput = z.infer<typeof feedInput>

export const exportCollectionInput = exportFoundInput.extend({ collection: z.uuid() })
export type ExportCollectionInput = z.infer<typeof exportCollectionInput>

/** One part of what a sitemap lists, or all of it. */
export const sitemapInput = z.object({
  part: z.coerce.number().int().min(1).max(50_000).optional(),
})
export type SitemapInput = z.infer<typeof sitemapInput>
