import { ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { LogbookFilter } from './logbook-filter.ts'

/** Which year, and whether with a photo. */
export function LogbookFilterFields(props: { filter: LogbookFilter; years: number[] }) {
  const { t } = useTranslation('workplan')
  const { filter, years } = props
  return (
    <>
      <ChoiceField
        name="jaar"
        label={t('log.year')}
        defaultValue={filter.year?.toString() ?? ''}
        choices={[
          { value: '', label: t('log.every-year') },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <ChoiceField
        name="foto"
        label={t('log.photos')}
        defaultValue={filter.photos ? 'ja' : ''}
        choices={[
          { value: '', label: t('log.with-or-without') },
          { value: 'ja', label: t('log.with-photo') },
        ]}
      />
    </>
  )
}
