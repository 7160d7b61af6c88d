import { read } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import type { Route } from './+types/robots.page'

/** Everything that shows itself without an account may be found; where it is the sitemaps tell. */
export async function loader(args: Route.LoaderArgs) {
  const { publicUrl } = args.context.get(pageContext)
  const { slugs } = await read(args, (api) => api.libraryExchange.sitemaps())
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /aanmelden',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    ...slugs.map((slug) => `Sitemap: ${publicUrl}/${slug}/sitemap.xml`),
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
