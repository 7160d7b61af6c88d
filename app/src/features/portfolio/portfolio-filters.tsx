import { classification, consortiumPhases } from '@voortent/domain/consortia/contract'
import { places } from '@voortent/domain/portfolio/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, useRouteLoaderData } from 'react-router'
import { FilterRow } from '../tenancy/filter-row.tsx'
import { addressOf, type FilterKey, nameOf, type PortfolioView } from './portfolio-filter.ts'
import type { loader as frameLoader } from './portfolio-frame.page.tsx'
import { usePlaces } from './use-places.ts'

type Choice = { key: FilterKey; words: readonly string[]; say: (word: string) => string }

/** Narrows any view; it stands in the address, and says how many there are of each kind where it knows. */
export function PortfolioFilters(props: {
  view: PortfolioView
  here: string
  facets?: Record<string, Record<string, number>>
}) {
  const { t } = useTranslation('portfolio')
  const placeName = usePlaces()
  const frame = useRouteLoaderData<typeof frameLoader>('features/portfolio/portfolio-frame.page')
  const actions = frame?.actions ?? []
  const { view, here, facets = {} } = props
  const choices: Choice[] = [
    {
      key: 'phase',
      words: ['lopend', ...consortiumPhases],
      say: (word) => t(`consortia:phase.${word}`),
    },
    { key: 'problem', words: classification.problemFactors, say: (word) => t(`problem.${word}`) },
    { key: 'topsector', words: classification.topsectors, say: (word) => t(`topsector.${word}`) },
    { key: 'theme', words: classification.themes, say: (word) => t(`theme.${word}`) },
    {
      key: 'learning',
      words: classification.learningFunctions,
      say: (word) => t(`learning.${word}`),
    },
    { key: 'target', words: classification.targetGroups, say: (word) => t(`target.${word}`) },
    { key: 'place', words: places, say: placeName },
  ]
  const named = new Map(actions.map(({ id, title, agenda }) => [id, `${title}, ${agenda}`]))
  if (named.size > 0)
    choices.push({ key: 'action', words: [...named.keys()], say: (id) => named.get(id) ?? '' })
  const narrowed = addressOf({ ...view, page: 1, order: 'changed' }) !== ''
  return (
    <>
      <FilterRow
        key={addressOf(view)}
        isFiner={narrowed}
        finer={choices.map(({ key, words, say }) => (
          <ChoiceField
            key={key}
            name={nameOf(key)}
            label={t(`filter.${key}`)}
            defaultValue={view.filter[key] ?? ''}
            choices={[
              { value: '', label: t('filter.all') },
              ...words.map((word) => ({
                value: word,
                label: labelOf(say(word), facets[key]?.[word]),
              })),
            ]}
          />
        ))}
      >
        <Field
          name={nameOf('words')}
          type="search"
          label={t('filter.words')}
          defaultValue={view.filter.words}
          maxLength={100}
        />
      </FilterRow>
      {narrowed && (
        <p>
          <Link to={here}>{t('filter.clear')}</Link>
        </p>
      )}
    </>
  )
}

function labelOf(word: string, count: number | undefined): string {
  return count === undefined ? word : `${word} (${count})`
}
