import type { Api } from '@voortent/api'
import { searchOrders } from '@voortent/domain/library/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { LibraryFilter } from './library-filter.ts'

type Facets = Awaited<ReturnType<Api['library']['search']>>['facets']

/** Words, and the facets with how many of the finds each has. */
export function LibraryFilters({ filter, facets }: { filter: LibraryFilter; facets: Facets }) {
  const { t } = useTranslation('library')
  const choices = (facet: keyof Facets, chosen: string, name: (value: string) => string) => {
    const found = facets[facet]
    const gone = chosen && found.every(({ value }) => value !== chosen)
    return [
      { value: '', label: t('find.all') },
      ...(gone ? [{ value: chosen, count: 0 }] : []).concat(found).map(({ value, count }) => ({
        value,
        label: `${name(value)} (${count})`,
      })),
    ]
  }
  const { query, kind = '', theme = '', topsector = '', targetGroup = '', year, order } = filter
  const when = year ? String(year) : ''
  const isFiner = Boolean(kind || theme || topsector || targetGroup || when) || order !== 'best'
  return (
    <FilterRow
      key={JSON.stringify(filter)}
      isFiner={isFiner}
      finer={
        <>
          <ChoiceField
            name="soort"
            label={t('fact.kind')}
            defaultValue={kind}
            choices={choices('kind', kind, (value) => t(`kind.${value}`))}
          />
          <ChoiceField
            name="thema"
            label={t('questions:kinds.themes')}
            defaultValue={theme}
            choices={choices('theme', theme, (value) => t(`questions:kind.themes.${value}`))}
          />
          <ChoiceField
            name="sector"
            label={t('questions:kinds.topsectors')}
            defaultValue={topsector}
            choices={choices('topsector', topsector, (value) =>
              t(`questions:kind.topsectors.${value}`),
            )}
          />
          <ChoiceField
            name="doelgroep"
            label={t('questions:kinds.targetGroups')}
            defaultValue={targetGroup}
            choices={choices('targetGroup', targetGroup, (value) =>
              t(`questions:kind.targetGroups.${value}`),
            )}
          />
          <ChoiceField
            name="jaar"
            label={t('find.year')}
            defaultValue={when}
            choices={choices('year', when, (value) => value)}
          />
          <ChoiceField
            name="volgorde"
            label={t('find.order')}
            defaultValue={order}
            choices={searchOrders.map((value) => ({ value, label: t(`find.orders.${value}`) }))}
          />
        </>
      }
    >
      <Field
        name="zoek"
        type="search"
        label={t('find.words')}
        defaultValue={query}
        maxLength={200}
      />
    </FilterRow>
  )
}
