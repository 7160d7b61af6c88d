import { type ActionStatus, actionStatuses } from '@voortent/domain/actions/contract'
import { ChoiceField } from '@voortent/ui'
import type { ActionsFilter } from '../actions/actions-filter.ts'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { FilterChoices } from './filter-choices.ts'
import type { Words } from './use-words.ts'

type Named = { id: string; name: string }

/** The filters that every view over actions has; all of it in the address. */
export function ActionsFilterRow(props: {
  filter: ActionsFilter
  choices: FilterChoices
  words: Words
  /** Kept as it is when the filter changes. */
  kept?: Record<string, string | null>
  without?: readonly 'status'[]
}) {
  const { filter, choices, words, kept = {}, without = [] } = props
  const { t } = words
  const field = (name: string, key: string, chosen: string | undefined, of: Named[]) => (
    <ChoiceField
      name={name}
      label={t(`filter.${key}`)}
      defaultValue={chosen ?? ''}
      choices={[
        { value: '', label: t(`filter.every-${key}`) },
        ...of.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
  const statuses = actionStatuses.map((id: ActionStatus) => ({ id, name: words.status(id) }))
  return (
    <FilterRow key={JSON.stringify(filter)}>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {!without.includes('status') && field('status', 'status', filter.status, statuses)}
      {field('speerpunt', 'speerpunt', filter.speerpunt, choices.speerpunten)}
      {field('organisatie', 'organisation', filter.organisation, choices.organisations)}
      {field('jaar', 'year', filter.year?.toString(), choices.years)}
    </FilterRow>
  )
}
