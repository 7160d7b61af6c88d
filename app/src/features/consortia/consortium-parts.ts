/** The pages about one consortium, by the key of their name; those `inside` are for its insiders. */
export const consortiumParts: readonly { key: string; path: string; inside: boolean }[] = [
  { key: 'overview', path: '', inside: false },
  { key: 'sandpit', path: '/verkenning', inside: true },
  { key: 'steps', path: '/fasen', inside: true },
  { key: 'learning', path: '/leren', inside: true },
  { key: 'text', path: '/schrijven', inside: true },
]
