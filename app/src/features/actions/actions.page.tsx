import { ButtonLink, EmptyState, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { inColumns, inRows } from '../../shell/columns.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/actions.page'
import { outlineOf } from './action-row.ts'
import styles from './actions.module.css'
import { ActionsChoice } from './actions-choice.tsx'
import { addressOf, filterFrom } from './actions-filter.ts'
import { ActionsTable } from './actions-table.tsx'
import { moneyInWords } from './money-in-words.ts'
import { RefusedAct } from './refused-act.tsx'
import { WithdrawnActions } from './withdrawn-actions.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  'actions:title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => {
    const { agenda, organisations, groups, may } = await api.actions.choices({ tenant, agenda: id })
    const actions = await api.actions.rows({ tenant, agenda: id, ...filter })
    const withdrawn = may.arrange ? await api.actions.withdrawn({ tenant, agenda: id }) : []
    return {
      agenda: outlineOf(agenda),
      organisations,
      groups: groups.map(({ id, name }) => ({ id, name })),
      may: { add: may.add, arrange: may.arrange },
      columns: inColumns(actions),
      withdrawn,
      filter,
    }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const { pathname, search } = new URL(args.request.url)
    const back = pathname.replace(/\.data$/, '')
    if (text('act') === 'restore') {
      await api.actions.restore({ tenant, action: text('action') })
      return redirect(`${back}?gedaan=actions.restored`)
    }
    const position = Number(text('position'))
    await api.actions.move({ tenant, action: text('action'), position })
    return redirect(back + search)
  })
}

export default function Actions({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('actions')
  const { agenda, organisations, groups, may, withdrawn, filter } = loaderData
  const actions = inRows(loaderData.columns)
  const at = `/${params.tenant}/agenda/${params.agenda}`
  const here = `${at}/acties`
  const { status, speerpunt, organisation, workingGroup, year } = filter
  const narrowed = addressOf(filter) !== ''
  const byPlace = Boolean(speerpunt) && !status && !organisation && !workingGroup && !year
  const add = may.add && <ButtonLink to={`${here}/nieuw`}>{t('add.button')}</ButtonLink>
  const zeker = actions.reduce((sum, action) => sum + action.zeker, 0)
  const gehoopt = actions.reduce((sum, action) => sum + action.gehoopt, 0)
  const caption = [
    t('overview.caption', { count: actions.length }),
    t('overview.money', {
      certain: moneyInWords(zeker, i18n.language),
      hoped: moneyInWords(gehoopt, i18n.language),
    }),
  ]
  const years = Array.from(
    { length: agenda.untilYear - agenda.fromYear + 1 },
    (_, place) => agenda.fromYear + place,
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={agenda.title}
        action={
          <>
            {add}
            <ButtonLink second reload to={`${here}.csv${addressOf(filter)}`}>
              {t('overview.export')}
            </ButtonLink>
          </>
        }
      />
      <RefusedAct answer={actionData} acts={['move', 'restore']} />
      <p className={styles.ways}>
        <Link to={`${at}/afspraken`}>{t('promise.title')}</Link>
        <Link to={`/${params.tenant}/werkgroepen?agenda=${params.agenda}`}>{t('group.title')}</Link>
      </p>
      {actions.length === 0 && !narrowed ? (
        <EmptyState title={t('overview.empty')} action={add}>
          {t(may.add ? 'overview.empty-first-step' : 'overview.empty-wait')}
        </EmptyState>
      ) : (
        <>
          <ActionsChoice
            filter={filter}
            speerpunten={agenda.speerpunten}
            organisations={organisations}
            groups={groups}
            years={years}
          />
          {may.arrange && !byPlace && <p className={styles.hint}>{t('place.hint')}</p>}
          {actions.length === 0 ? (
            <EmptyState
              title={t('overview.none-here')}
              action={
                <ButtonLink to={here} second>
                  {t('overview.show-all')}
                </ButtonLink>
              }
            />
          ) : (
            <ActionsTable
              here={here}
              caption={caption.join(' · ')}
              actions={actions}
              speerpunten={new Map(agenda.speerpunten.map(({ id, title }) => [id, title]))}
              arrange={may.arrange && byPlace}
            />
          )}
        </>
      )}
      <WithdrawnActions here={here} actions={withdrawn} />
    </>
  )
}
