import { trail } from '../../shell/trail.ts'

type OfAgenda = { agenda: { id: string; title: string } }

/** The steps to a page about the goals of an agenda: agendas, the agenda, its goals, the page. */
export function goalsTrail<Data extends OfAgenda>(last?: string | ((data: Data) => string)) {
  const steps = trail<Data>(['agenda:title', 'agenda'], ({ agenda }) => agenda.title, 'goals:title')
  return last ? { trail: [...steps.trail, ...trail<Data>(last).trail] } : steps
}
