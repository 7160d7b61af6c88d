import { actionStatuses } from '@voortent/domain/actions/contract'
import { ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { FilterRow } from '../tenancy/filter-row.tsx'
import { type ActionsFilter, addressOf } from './actions-filter.ts'

type Named = { id: string; name: string }

/** The filter row of the overview: all of it in the address. */
export function ActionsChoice(props: {
  filter: ActionsFilter
  speerpunten: { id: string; title: string }[]
  organisations: Named[]
  groups: Named[]
  years: number[]
}) {
  const { t } = useTranslation('actions')
  const { filter, speerpunten, organisations, groups, years } = props
  const field = (name: string, key: string, chosen: string | undefined, of: Named[]) => (
    <ChoiceField
      name={name}
      label={t(`fact.${key}`)}
      defaultValue={chosen ?? ''}
      choices={[
        { value: '', label: t(`every.${key}`) },
        ...of.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
  const statuses = actionStatuses.map((id) => ({ id, name: t(`status.${id}`) }))
  const named = speerpunten.map(({ id, title }) => ({ id, name: title }))
  const written = years.map((year) => ({ id: String(year), name: String(year) }))
  return (
    <FilterRow key={addressOf(filter)}>
      {field('status', 'status', filter.status, statuses)}
      {field('speerpunt', 'speerpunt', filter.speerpunt, named)}
      {field('organisatie', 'organisation', filter.organisation, organisations)}
      {groups.length > 0 && field('werkgroep', 'group', filter.workingGroup, groups)}
      {field('jaar', 'year', filter.year?.toString(), written)}
    </FilterRow>
  )
}
