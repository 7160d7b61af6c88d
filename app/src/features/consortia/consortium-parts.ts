/** The pages about one consortium, by the key of their name; those `inside` are for its insiders. */
export const consortiumParts: readonly { key: string; path: string; inside: boolean }[] = [
  { key: 'overview', path: '', inside: false },
  { key: 'partners', path: '/partners', inside: true },
  { key: 'sandpit', path: '/verkenning', inside: true },
  { key: 'steps', path: '/fasen', inside: true },
  { key: 'learning', path: '/leren', inside: true },
  { key: 'contributions', path: '/bijdragen', inside: true },
  { key: 'plan', path: '/plan', inside: true },
  { key: 'tasks', path: '/taken', inside: true },
  { key: 'barriers', path: '/knelpunten', inside: true },
  { key: 'logbook', path: '/logboek', inside: true },
  { key: 'text', path: '/schrijven', inside: true },
  { key: 'companies', path: '/bedrijven', inside: true },
]
