import type { Api } from '@voortent/api'

type Entered = Awaited<ReturnType<Api['consortia']['enter']>>
type Part = { key: string; path: string; isFor?: (who: Entered) => boolean }

const inside = (who: Entered) => who.inside
const explores = ({ phase }: Entered) => phase === 'vraagstuk' || phase === 'verkenning'

/**
 * The pages about one consortium, by the key of their name, in the order of the work; each for whom it
 * is there, or for everybody who sees the consortium.
 */
export const consortiumParts: readonly Part[] = [
  { key: 'overview', path: '' },
  { key: 'partners', path: '/partners', isFor: inside },
  { key: 'steps', path: '/fasen', isFor: inside },
  { key: 'sandpit', path: '/verkenning', isFor: (who) => who.inside && explores(who) },
  { key: 'plan', path: '/plan', isFor: inside },
  { key: 'tasks', path: '/taken', isFor: inside },
  { key: 'contributions', path: '/bijdragen', isFor: inside },
  { key: 'barriers', path: '/knelpunten', isFor: inside },
  { key: 'logbook', path: '/logboek', isFor: inside },
  { key: 'learning', path: '/leren', isFor: inside },
  { key: 'companies', path: '/bedrijven', isFor: inside },
  { key: 'subject', path: '/onderwerp', isFor: ({ leads, keeps }) => leads || keeps },
  { key: 'text', path: '/schrijven', isFor: inside },
]
