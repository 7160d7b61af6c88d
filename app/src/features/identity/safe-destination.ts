const here = 'https://here.invalid'

/** Where to go after signing in: a path of our own, never another site. */
export function safeDestination(wish: string | null): string {
  if (!wish?.startsWith('/') || !URL.canParse(wish, here)) return '/'
  const { origin, pathname, search, hash } = new URL(wish, here)
  // A path that begins with two slashes would be read as another site.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/'
}

/** The same page with where to go after it; plain for the first page. */
export function keepDestination(page: string, destination: string): string {
  return destination === '/' ? page : `${page}?naar=${encodeURIComponent(destination)}`
}

/** The wish of an address, made safe. */
export function destinationOf(request: Request): string {
  return safeDestination(new URL(request.url).searchParams.get('naar'))
}
