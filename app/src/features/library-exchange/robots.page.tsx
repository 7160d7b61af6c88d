import { pageContext } from '../../shell/page-context.ts'
import type { Route } from './+types/robots.page'

/** Everything that shows itself without an account may be found; where it is the sitemap tells. */
export function loader({ context }: Route.LoaderArgs) {
  const { publicUrl } = context.get(pageContext)
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /aanmelden',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
