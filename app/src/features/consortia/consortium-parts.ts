/** The pages about one consortium, by the key of their name; those `inside` are for its insiders. */
export const consortiumParts: readonly { key: string; path: string; inside: boolean }[] = [
  { key: 'overview', path: '', inside: false },
  { key: 'text', path: '/schrijven', inside: true },
]
