import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { VisuallyHidden } from '@voortent/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useTRPC } from '../../shell/live.tsx'
import { matchingPages } from './matching-pages.ts'
import type { PalettePage } from './palette.tsx'
import { pathOf } from './path-of.ts'

/** What answers the query, kind by kind, with its count in words for who cannot see the list. */
export function PaletteFinds(props: { tenant: string; pages: PalettePage[]; query: string }) {
  const { t } = useTranslation('search')
  const { tenant } = props
  const navigate = useNavigate()
  const query = props.query.trim()
  const [asked] = useDebouncedValue(query, 150)
  const { data, isFetching, isError } = useQuery({
    ...useTRPC().search.palette.queryOptions({ tenant, query: asked.slice(0, 100) }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const pages = matchingPages(props.pages, query)
  const finds = query === '' ? [] : (data ?? [])
  const waiting = isFetching || asked !== query
  const count = pages.length + finds.length
  const groups = (['person', 'organisation', 'agenda'] as const)
    .map((kind) => ({ kind, finds: finds.filter((find) => find.kind === kind) }))
    .filter((group) => group.finds.length > 0)

  return (
    <>
      <VisuallyHidden>
        <span role="status">
          {query !== '' && !waiting && (count > 0 ? t('count', { count }) : t('nothing'))}
        </span>
      </VisuallyHidden>
      <Spotlight.ActionsList>
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={t('kind.page')}>
            {pages.map(({ id, name, path }) => (
              <Spotlight.Action
                key={id}
                label={name}
                onClick={() => void navigate(`/${tenant}${path && `/${path}`}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.kind} label={t(`kind.${group.kind}`)}>
            {group.finds.map((find) => (
              <Spotlight.Action
                key={find.id}
                label={find.name}
                description={find.detail}
                onClick={() => void navigate(`/${tenant}/${pathOf(find)}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {count === 0 && (
          <Spotlight.Empty>
            {isError ? t('failed') : waiting ? t('searching') : t('nothing')}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </>
  )
}
