import { listPromisesInput, promiseFilters } from '@voortent/domain/actions/contract'
import { ButtonLink, ChoiceField, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Route } from './+types/promises.page'
import { PromiseList } from './promise-list.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  'actions:promise.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'actions:promise.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const { searchParams } = new URL(args.request.url)
  const { shape } = listPromisesInput
  const state = shape.state.safeParse(searchParams.get('stand')).data
  const organisation = shape.organisation.safeParse(searchParams.get('organisatie')).data
  return read(args, async (api) => {
    const { agenda, organisations, may } = await api.actions.choices({ tenant, agenda: id })
    const promises = await api.actions.promises({ tenant, agenda: id, state, organisation })
    const { title } = agenda
    return { agenda: { id, title }, organisations, may, promises, state, organisation }
  })
}

export default function Promises({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { agenda, organisations, may, promises, state, organisation } = loaderData
  const here = `/${params.tenant}/agenda/${agenda.id}/afspraken`
  const mayPromise = may.speakForOthers || may.speakFor !== null
  const make = mayPromise && <ButtonLink to={`${here}/nieuw`}>{t('promise.make')}</ButtonLink>
  const narrowed = Boolean(state ?? organisation)
  return (
    <>
      <PageHeader title={t('promise.title')} intro={agenda.title} action={make} />
      {promises.length === 0 && !narrowed ? (
        <EmptyState title={t('promise.none')}>{t('promise.none-text')}</EmptyState>
      ) : (
        <>
          <FilterRow key={`${state}-${organisation}`}>
            <ChoiceField
              name="stand"
              label={t('promise.filter')}
              defaultValue={state ?? ''}
              choices={[
                { value: '', label: t('promise.every') },
                ...promiseFilters.map((value) => ({ value, label: t(`promise.state.${value}`) })),
              ]}
            />
            <ChoiceField
              name="organisatie"
              label={t('fact.organisation')}
              defaultValue={organisation ?? ''}
              choices={[
                { value: '', label: t('every.organisation') },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </FilterRow>
          <Section title={t('promise.count', { count: promises.length })}>
            <PromiseList tenant={params.tenant} promises={promises} without="agenda" />
          </Section>
        </>
      )}
    </>
  )
}
