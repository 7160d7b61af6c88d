import { interestStatuses } from '@voortent/domain/interest/contract'
import { Button, ChoiceField, EmptyState, Field, FormCard, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect, useRouteLoaderData } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Fold } from '../../shell/fold.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import type { loader as frameLoader } from '../../shell/tenant-frame.page.tsx'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import { FilterRow } from '../tenancy/filter-row.tsx'
import { readFilters, readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/interests.page'
import { InterestTable } from './interest-table.tsx'

export const handle = trail('interest:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'interest:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { oneOf, page } = readFilters(args.request)
  const status = oneOf('stand', interestStatuses) ?? 'open'
  return read(args, async (api) => ({
    ...(await api.interest.list({ tenant, status, page })),
    status,
    page,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    // What is no number is refused at the field.
    await api.interest.setTerm({ tenant, days: Number(readForm(form).text('days')) })
    return redirect(`/${tenant}/interesse?gedaan=interest.term-set`)
  })
}

export default function Interests({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('interest')
  const { items, more, mayHandle, term, status, page } = loaderData
  const frame = useRouteLoaderData<typeof frameLoader>('shell/tenant-frame.page')
  const here = `/${params.tenant}/interesse`
  const filter = status === 'open' ? '' : `&stand=${status}`
  return (
    <>
      <PageHeader
        title={t(mayHandle ? 'title' : 'own-title')}
        intro={mayHandle ? t('intro', { count: term }) : undefined}
      />
      {mayHandle && (
        <FilterRow key={status}>
          <ChoiceField
            name="stand"
            label={t('fact.status')}
            defaultValue={status}
            choices={(['open', ...interestStatuses] as const).map((value) => ({
              value,
              label: t(`status.${value}`),
            }))}
          />
        </FilterRow>
      )}
      {items.length === 0 ? (
        <EmptyState title={t('empty')}>{t(mayHandle ? 'empty-text' : 'empty-own')}</EmptyState>
      ) : (
        <InterestTable items={items} here={here} />
      )}
      <PageSteps
        page={page}
        pages={more ? page + 1 : page}
        to={(to) => `${here}?pagina=${to}${filter}`}
      />
      {frame?.roles.includes('coordinator') && <TermForm term={term} answer={actionData} />}
    </>
  )
}

function TermForm({ term, answer }: { term: number; answer: unknown }) {
  const { t } = useTranslation('interest')
  const refused = useFormRefusal(answer)
  const days = refused.field('days')
  return (
    <Fold title={t('term.title')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('term.save')}</Button>}
        >
          <Field
            label={t('term.days')}
            name="days"
            inputMode="numeric"
            error={days.error}
            defaultValue={days.defaultValue ?? String(term)}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
