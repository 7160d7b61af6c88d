import { translatorOf } from './i18n/speak.ts'

type Meta = { matches: readonly ({ id: string; loaderData?: unknown } | undefined)[] }

/**
 * The title of a page for its `meta`: its own name, the tenant, the product.
 * @param title a key such as `agenda:overview.title`, or the name of what the page shows
 */
export function pageTitle({ matches }: Meta, title: string): { title: string }[] {
  const root = dataOf(matches, 'root') as { locale?: string } | undefined
  const frame = dataOf(matches, 'shell/tenant-frame.page') as
    | { tenant?: { name: string } }
    | undefined
  const i18n = translatorOf(root?.locale)
  const name = i18n?.exists(title) ? i18n.t(title) : title
  const parts = [name, frame?.tenant?.name, 'Voortent'].filter(Boolean)
  return [{ title: [...new Set(parts)].join(' · ') }]
}

function dataOf(matches: Meta['matches'], id: string): unknown {
  return matches.find((match) => match?.id === id)?.loaderData
}
