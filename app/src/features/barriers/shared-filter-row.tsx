import { barrierEvidences, barrierKinds } from '@voortent/domain/barriers/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { SharedFilter } from './shared-filter.ts'

/** Words, kind and judgement. */
export function SharedFilterRow({ filter }: { filter: SharedFilter }) {
  const { t } = useTranslation('barriers')
  return (
    <FilterRow key={JSON.stringify(filter)}>
      <Field
        name="zoek"
        type="search"
        label={t('list.search')}
        defaultValue={filter.search}
        maxLength={100}
      />
      <ChoiceField
        name="soort"
        label={t('field.kind')}
        defaultValue={filter.kind ?? ''}
        choices={[
          { value: '', label: t('list.every-kind') },
          ...barrierKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
      />
      <ChoiceField
        name="oordeel"
        label={t('field.evidence')}
        defaultValue={filter.evidence ?? ''}
        choices={[
          { value: '', label: t('list.every-evidence') },
          ...barrierEvidences.map((value) => ({ value, label: t(`evidence.${value}`) })),
        ]}
      />
    </FilterRow>
  )
}
