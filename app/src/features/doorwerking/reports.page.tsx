import { Button, EmptyState, Field, FormCard, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/reports.page'
import styles from './doorwerking.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'doorwerking:reports.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'doorwerking:reports.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, (api) => api.doorwerking.reports({ tenant, agenda }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda } = args.params
  return carryOut(args, async (api, form) => {
    const year = Number(textIn(form)('year') || Number.NaN)
    const { id } = await api.doorwerking.draftReport({ tenant, agenda, year })
    return redirect(`/${tenant}/agenda/${agenda}/jaarverslag/${id}?gedaan=doorwerking.drafted`)
  })
}

export default function Reports({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('doorwerking')
  const { agenda, reports, year, may } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const asked = refused.field('year')
  return (
    <>
      <PageHeader title={t('reports.title')} intro={t('reports.intro', { title: agenda.title })} />
      {reports.length === 0 ? (
        <EmptyState title={t('reports.empty')}>
          {t(may.draft ? 'reports.empty-first-step' : 'reports.empty-wait')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {reports.map(({ id, year: of, number, createdAt }) => (
            <li key={id}>
              <Link to={id}>{t('reports.name', { year: of, number })}</Link>{' '}
              <span className={styles.soft}>
                <Moment date={createdAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {may.draft && (
        <Section title={t('reports.draft')}>
          <Form method="post" noValidate>
            <FormCard refusal={refused.sentence} actions={<Button>{t('reports.button')}</Button>}>
              <Field
                name="year"
                label={t('reports.year')}
                hint={t('reports.hint')}
                inputMode="numeric"
                maxLength={4}
                error={asked.error}
                defaultValue={asked.defaultValue ?? String(year)}
              />
            </FormCard>
          </Form>
        </Section>
      )}
    </>
  )
}
