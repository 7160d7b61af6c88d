import { Link } from 'react-router'

/** An item or collection of this tenant, as questions that come out of the library name it. */
const place = /^(.*) \((kennis\/[\w/-]+(?:#[\w-]+)?)\)$/s

/** What one should know about a question; where it came from is a way back there. */
export function Background({ tenant, words }: { tenant: string; words: string }) {
  const [, title, path] = place.exec(words) ?? []
  return title && path ? <Link to={`/${tenant}/${path}`}>{title}</Link> : words
}
