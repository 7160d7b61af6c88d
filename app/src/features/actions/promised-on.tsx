import { Link } from 'react-router'
import type { ListedPromise } from './promise-list.tsx'

/** What a promise is about: an action, a goal, or the agenda as a whole. */
export function PromisedOn(
  props: Pick<ListedPromise, 'action' | 'goal' | 'agenda'> & { at: string },
) {
  const { at, action, goal, agenda } = props
  if (action) return <Link to={`${at}/acties/${action.id}`}>{action.title}</Link>
  if (goal) return <Link to={`${at}/doelen/${goal.id}`}>{goal.title}</Link>
  return <Link to={at}>{agenda.title}</Link>
}
