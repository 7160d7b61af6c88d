import { trail } from '../../shell/trail.ts'

type OfAgenda = { agenda: { id: string; title: string } }

/** The steps to a page about the goals of an agenda: agendas, the agenda, its goals, the page. */
export function goalsTrail<Data extends OfAgenda>(last?: string | ((data: Data) => string)) {
  const toAgenda = ({ agenda }: Data) => `agenda/${agenda.id}`
  const toGoals = (data: Data) => `${toAgenda(data)}/doelen`
  const { trail: steps } = trail<Data>(
    ['agenda:title', 'agenda'],
    [({ agenda }) => agenda.title, toAgenda],
    last ? ['goals:title', toGoals] : 'goals:title',
  )
  return { trail: last ? [...steps, ...trail<Data>(last).trail] : steps }
}
