/** Where to go after signing in: a path of our own, never another site. */
export function safeDestination(wish: string | null): string {
  if (!wish?.startsWith('/') || wish.startsWith('//') || wish.includes('\\')) return '/'
  return wish
}
