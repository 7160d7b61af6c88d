import { ButtonLink, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/sheet.page'
import { Deadlines } from './deadlines.tsx'
import styles from './doorwerking.module.css'
import { Promised } from './promised.tsx'
import { Remarks } from './remarks.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['partners:title', 'partners'],
  ({ organisation }: Data) => organisation.name,
  'doorwerking:title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'doorwerking:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, organisation } = args.params
  return read(args, (api) => api.doorwerking.sheet({ tenant, organisation }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation } = args.params
  return carryOut(args, async (api, form) => {
    await api.doorwerking.remark({ tenant, organisation, text: textIn(form)('text') })
    const here = `/${tenant}/partners/${organisation}/doorwerking`
    return redirect(`${here}?gedaan=doorwerking.remarked#achterban`)
  })
}

export default function DoorwerkingSheet({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('doorwerking')
  const { organisation, adoptions, ballots, deadlines, remarks, may } = loaderData
  useFocusOnRefusal(actionData)
  const here = `/${params.tenant}`
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('intro', { name: organisation.name })}
        action={
          <ButtonLink to={`${here}/partners/${organisation.id}`} second>
            {organisation.name}
          </ButtonLink>
        }
      />
      <Section title={t('deadlines.title')}>
        <Deadlines tenant={params.tenant} deadlines={deadlines} />
      </Section>
      <Section title={t('decided.title')}>
        {adoptions.length + ballots.length === 0 ? (
          <p>{t('decided.none')}</p>
        ) : (
          <ul className={styles.list}>
            {adoptions.map(({ id, title, adoptedAt }) => (
              <li key={id}>
                <Link to={`${here}/vastgesteld/${id}`}>{title}</Link>{' '}
                <span className={styles.soft}>
                  {t('decided.adopted')} <Day date={adoptedAt} />
                </span>
              </li>
            ))}
            {ballots.map(({ id, title, closedAt, outcome, choice }) => (
              <li key={id}>
                <Link to={`${here}/besluiten/${id}`}>{title}</Link>{' '}
                <span className={styles.soft}>
                  <Day date={closedAt} />: {t(`outcome.${outcome ?? 'geen-quorum'}`)}.{' '}
                  {t('decided.we', { choice: t(`choice.${choice ?? 'missing'}`) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Promised tenant={params.tenant} sheet={loaderData} />
      {remarks ? (
        <Section title={t('achterban.title')}>
          <Remarks remarks={remarks} may={may.remark} answer={actionData} />
        </Section>
      ) : (
        <EmptyState title={t('achterban.title')}>{t('achterban.hidden')}</EmptyState>
      )}
      <Section title={t('file.title')}>
        <ExportButtons tenant={params.tenant} kind="doorwerking" subject={organisation.id} />
      </Section>
    </>
  )
}
