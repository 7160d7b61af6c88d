import type { Api } from '@voortent/api'
import { Button, ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { LibraryFilter } from '../library/library-filter.ts'
import styles from './exchange.module.css'

type Facets = Awaited<ReturnType<Api['libraryExchange']['searchOpen']>>['facets']

/** One's own words, and what kind of thing one looks for. */
export function OpenFilters({ filter, facets }: { filter: LibraryFilter; facets: Facets }) {
  const { t } = useTranslation('library')
  const { query, kind = '' } = filter
  const gone = kind !== '' && facets.kind.every(({ value }) => value !== kind)
  const kinds = gone ? [{ value: kind, count: 0 }, ...facets.kind] : facets.kind
  return (
    <search>
      <Form method="get" className={styles.search} key={JSON.stringify(filter)}>
        <Field
          name="zoek"
          type="search"
          label={t('find.words')}
          defaultValue={query}
          maxLength={200}
        />
        <ChoiceField
          name="soort"
          label={t('fact.kind')}
          defaultValue={kind}
          choices={[
            { value: '', label: t('find.all') },
            ...kinds.map(({ value, count }) => ({
              value,
              label: `${t(`kind.${value}`)} (${count})`,
            })),
          ]}
        />
        <Button look="second">{t('open.search')}</Button>
      </Form>
    </search>
  )
}
