import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { PageHeader } from '@voortent/ui'
import { movingFrom, withoutMoving } from '@voortent/ui/board'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { filterFrom } from '../actions/actions-filter.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/board.page'
import { ActionsFilterRow } from './actions-filter-row.tsx'
import { ActionBoard } from './board.tsx'
import { boardOf } from './board-of.ts'
import { filterChoices } from './filter-choices.ts'
import { NoActions } from './no-actions.tsx'
import { programmeTrail } from './programme-trail.ts'
import { useWords } from './use-words.ts'

export const handle = programmeTrail('programme:board.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'programme:board.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const { url } = args.request
  const filter = { ...filterFrom(url), status: undefined }
  return read(args, async (api) => {
    const asked = { tenant, agenda: id, ...filter }
    const programme = await api.programme.read({ ...asked, parts: ['organisations'] })
    const { agenda } = programme
    return {
      agenda: { id: agenda.id, title: agenda.title },
      cards: boardOf(programme),
      choices: filterChoices(programme),
      moving: movingFrom(url, actionStatuses),
      filter,
    }
  })
}

/** Says how an action stands; the board stays as it was filtered. */
export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.actions.recordStatus({
      tenant,
      action: text('action'),
      status: text('status') as ActionStatus,
      reason: text('reason'),
    })
    if (form.has('stay')) return null
    const search = withoutMoving(new URL(args.request.url).search)
    const next = new URLSearchParams(search)
    next.set('gedaan', 'programme.moved')
    return redirect(`/${tenant}/agenda/${agenda}/bord?${next}`)
  })
}

export default function BoardPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const words = useWords()
  const { t } = words
  const { agenda, cards, choices, moving, filter } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}`
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('board.title')} intro={agenda.title} />
      <ActionsFilterRow filter={filter} choices={choices} words={words} without={['status']} />
      {cards.length === 0 ? (
        <NoActions base={base} here={`${base}/bord`} filter={filter} />
      ) : (
        <ActionBoard base={base} cards={cards} moving={moving} answer={actionData} words={words} />
      )}
    </>
  )
}
