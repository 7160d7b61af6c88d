import { Spotlight, type SpotlightStore } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { type FindKind, findKinds } from '@voortent/domain/search/contract'
import { VisuallyHidden } from '@voortent/ui'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { matchingPages } from './matching-pages.ts'
import type { PalettePage } from './palette-page.ts'
import { pathOf } from './path-of.ts'
import { useFinds } from './use-finds.ts'
import { useSpokenChoice } from './use-spoken-choice.ts'

// The pattern of a combobox with a list (ARIA), over elements that are Spotlight's.
const listbox = { id: 'vondsten', role: 'listbox' } as const
const group = { role: 'group' } as const
const combobox = {
  role: 'combobox',
  'aria-expanded': true,
  'aria-controls': listbox.id,
  'aria-autocomplete': 'list',
} as const

/** What is asked and what answers it, kind by kind, with the count said aloud. */
export function PaletteBody(props: {
  tenant: string
  pages: PalettePage[]
  query: string
  store: SpotlightStore
}) {
  const { t } = useTranslation('search')
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useSpokenChoice(search, list, props.store)
  const { finds, waiting, failed } = useFinds(props.tenant, props.query)
  const pages = matchingPages(props.pages, props.query)
  const count = pages.length + finds.length
  const outcome = count > 0 ? t('count', { count }) : t(failed ? 'failed' : 'nothing')
  return (
    <>
      <Spotlight.Search
        ref={search}
        {...combobox}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch aria-hidden="true" stroke={1.5} />}
      />
      <VisuallyHidden>
        <output>{props.query.trim() !== '' && !waiting && outcome}</output>
      </VisuallyHidden>
      <Spotlight.ActionsList>
        <div ref={list} {...listbox} aria-label={t('results')}>
          <PageGroup tenant={props.tenant} pages={pages} />
          {findKinds.map((kind) => (
            <FindGroup
              key={kind}
              kind={kind}
              tenant={props.tenant}
              finds={finds.filter((find) => find.kind === kind)}
            />
          ))}
          {/* Not before the finds, or it would be chosen and stay so when they come. */}
          {!waiting && <EverythingAction tenant={props.tenant} query={props.query.trim()} />}
        </div>
        {count === 0 && (
          <Spotlight.Empty>{waiting && !failed ? t('searching') : outcome}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer>{t('keys')}</Spotlight.Footer>
    </>
  )
}

function PageGroup({ tenant, pages }: { tenant: string; pages: PalettePage[] }) {
  const { t } = useTranslation('search')
  const navigate = useNavigate()
  if (pages.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={t('kind.page')} {...group} aria-label={t('kind.page')}>
      {pages.map(({ id, name, path }) => (
        <Spotlight.Action
          key={id}
          label={name}
          onClick={() => void navigate(`/${tenant}${path && `/${path}`}`)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

/** On to the page that looks into texts as well. */
function EverythingAction({ tenant, query }: { tenant: string; query: string }) {
  const { t } = useTranslation('search')
  const navigate = useNavigate()
  if (query === '') return null
  return (
    <Spotlight.Action
      label={t('everything', { query })}
      description={t('everything-hint')}
      onClick={() => void navigate(`/${tenant}/zoeken?${new URLSearchParams({ zoek: query })}`)}
    />
  )
}

function FindGroup(props: {
  kind: FindKind
  tenant: string
  finds: ReturnType<typeof useFinds>['finds']
}) {
  const { t } = useTranslation('search')
  const navigate = useNavigate()
  if (props.finds.length === 0) return null
  const name = t(`kind.${props.kind}`)
  return (
    <Spotlight.ActionsGroup label={name} {...group} aria-label={name}>
      {props.finds.map((find) => (
        <Spotlight.Action
          key={find.id}
          label={find.name}
          description={find.detail}
          onClick={() => void navigate(`/${props.tenant}/${pathOf(find)}`)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
