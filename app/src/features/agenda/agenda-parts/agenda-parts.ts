/** The pages about one agenda that everybody finds in its navigation, by the key of their name. */
export const agendaParts: readonly { key: string; path: string }[] = [
  { key: 'read', path: '' },
  { key: 'progress', path: '/voortgang' },
  { key: 'goals', path: '/doelen' },
  { key: 'actions', path: '/acties' },
  { key: 'table', path: '/tabel' },
  { key: 'timeline', path: '/tijdlijn' },
  { key: 'board', path: '/bord' },
  { key: 'chain', path: '/keten' },
  { key: 'consultation', path: '/consultatie' },
  { key: 'decision', path: '/besluit' },
  { key: 'embedding', path: '/borging' },
  { key: 'reports', path: '/jaarverslag' },
  { key: 'phases', path: '/fasen' },
]
