import { entryStates, stages } from '@voortent/domain/contributions/contract'
import { Button, ButtonLink, ChoiceField, EmptyState, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Route } from './+types/contributions.page'
import { addressOf, filterFrom } from './entries-filter.ts'
import { EntriesTable } from './entries-table.tsx'
import { MoneyNav } from './money-nav.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['contributions:title', ({ base }: Data) => base],
  'contributions:nav.entries',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:nav.entries')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    ...(await api.contributions.list({ tenant, consortium, ...filter })),
    partners: (await api.contributions.money({ tenant, consortium })).partners,
    base: `consortia/${consortium}/bijdragen`,
    filter,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const contributions = form.getAll('contribution').map(String)
    const { confirmed } = await api.contributions.confirm({ tenant, consortium, contributions })
    const told = `gedaan=contributions.confirmed&gedaan-count=${confirmed}`
    return redirect(`/${tenant}/consortia/${consortium}/bijdragen/boekingen?${told}`)
  })
}

export default function Contributions({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const { items, more, mayConfirm, filter, partners } = loaderData
  const base = `/${params.tenant}/${loaderData.base}`
  const here = `${base}/boekingen`
  const refused = useFormRefusal(actionData)
  const refusal = refused.sentence ?? refused.field('contributions').error
  const confirmable = mayConfirm && items.some(({ state }) => state === 'ingediend')
  const table = <EntriesTable items={items} base={base} choose={confirmable} />
  const choices = (of: readonly string[], name: string) => [
    { value: '', label: t('filter.all') },
    ...of.map((value) => ({ value, label: t(`${name}.${value}`) })),
  ]
  return (
    <>
      <PageHeader title={t('nav.entries')} intro={t('entries.intro')} />
      <MoneyNav base={base} />
      <FilterRow key={addressOf(filter)}>
        <ChoiceField
          name="soort"
          label={t('filter.stage')}
          defaultValue={filter.stage ?? ''}
          choices={choices(stages, 'stage')}
        />
        <ChoiceField
          name="stand"
          label={t('filter.state')}
          defaultValue={filter.state ?? ''}
          choices={choices(entryStates, 'state')}
        />
        <ChoiceField
          name="organisatie"
          label={t('column.organisation')}
          defaultValue={filter.organisation ?? ''}
          choices={[
            { value: '', label: t('filter.all') },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FilterRow>
      {refusal && <Notice tone="loss">{refusal}</Notice>}
      {items.length === 0 && (
        <EmptyState
          title={t('entries.none')}
          action={
            <ButtonLink to={here} second>
              {t('entries.all')}
            </ButtonLink>
          }
        />
      )}
      {items.length > 0 && !confirmable && table}
      {items.length > 0 && confirmable && (
        <Form method="post">
          {table}
          <p>{t('confirm.next')}</p>
          <Button>{t('confirm.button')}</Button>
        </Form>
      )}
      <PageSteps
        page={filter.page}
        pages={more ? filter.page + 1 : filter.page}
        to={(page) => here + addressOf({ ...filter, page })}
      />
    </>
  )
}
