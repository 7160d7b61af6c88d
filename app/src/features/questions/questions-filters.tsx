import {
  problemFactors,
  questionOwners,
  questionStatuses,
  researchThemes,
} from '@voortent/domain/questions/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { QuestionsFilter } from './questions-filter.ts'

/** Narrows the overview by status, theme, problem factor, whose, and words. */
export function QuestionsFilters({ filter }: { filter: QuestionsFilter }) {
  const { t } = useTranslation('questions')
  const all = (label: string) => ({ value: '', label })
  return (
    <FilterRow key={JSON.stringify(filter)}>
      <Field
        name="zoek"
        type="search"
        label={t('fact.search')}
        defaultValue={filter.search}
        maxLength={100}
      />
      <ChoiceField
        name="status"
        label={t('fact.status')}
        defaultValue={filter.status ?? ''}
        choices={[
          all(t('status.all')),
          ...(['open', ...questionStatuses] as const).map((value) => ({
            value,
            label: t(`status.${value}`),
          })),
        ]}
      />
      <ChoiceField
        name="thema"
        label={t('fact.themes')}
        defaultValue={filter.theme ?? ''}
        choices={[
          all(t('overview.all-themes')),
          ...researchThemes.map((value) => ({ value, label: t(`kind.themes.${value}`) })),
        ]}
      />
      <ChoiceField
        name="knelpunt"
        label={t('fact.factors')}
        defaultValue={filter.factor ?? ''}
        choices={[
          all(t('overview.all-factors')),
          ...problemFactors.map((value) => ({ value, label: t(`kind.problemFactors.${value}`) })),
        ]}
      />
      <ChoiceField
        name="van"
        label={t('fact.owner')}
        defaultValue={filter.owner ?? ''}
        choices={[
          all(t('owner.all')),
          ...questionOwners.map((value) => ({ value, label: t(`owner.${value}`) })),
        ]}
      />
    </FilterRow>
  )
}
