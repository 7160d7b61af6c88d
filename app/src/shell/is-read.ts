import { isbot } from 'isbot'

/** True for a page that somebody opens to read; not for robots, and not for what comes after an act. */
export function isRead({ method, headers, url }: Request): boolean {
  const ahead = headers.get('sec-purpose') ?? headers.get('purpose') ?? ''
  return (
    method === 'GET' &&
    !isbot(headers.get('user-agent')) &&
    !ahead.includes('prefetch') &&
    !new URL(url).searchParams.has('gedaan')
  )
}
