import { trail } from '../../shell/trail.ts'

type OfAgenda = { agenda: { id: string; title: string } }

/** The steps to a view over an agenda: agendas, the agenda, the view. */
export function programmeTrail(view: string) {
  return trail<OfAgenda>(
    ['agenda:title', 'agenda'],
    [({ agenda }) => agenda.title, ({ agenda }) => `agenda/${agenda.id}`],
    view,
  )
}
