import { ButtonLink, EmptyState, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import type { Route } from './+types/shared.page'
import styles from './barriers.module.css'
import { EchoPart } from './echo-part.tsx'
import { addressOf, filterFrom } from './shared-filter.ts'
import { SharedFilterRow } from './shared-filter-row.tsx'
import { SharedItem } from './shared-item.tsx'

export const handle = trail('barriers:list.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'barriers:list.title')

export function loader(args: Route.LoaderArgs) {
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    ...(await api.barriers.shared({ tenant: args.params.tenant, ...filter })),
    filter,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const echo = { tenant, consortium: text('consortium'), shared: text('shared') }
    const acts: Record<string, () => Promise<void>> = {
      echo: () => api.barriers.echo(echo),
      takeBack: () => api.barriers.takeBackEcho(echo),
      open: () => api.barriers.openPage({ tenant }),
      close: () => api.barriers.closePage({ tenant }),
    }
    const name = text('act')
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (!act) throw new Response(null, { status: 400 })
    await act()
    const query = new URLSearchParams(addressOf(filterFrom(args.request.url)))
    query.set('gedaan', `barriers.list-${name}`)
    return redirect(`/${tenant}/knelpunten?${query}`)
  })
}

export default function SharedBarriers({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('barriers')
  const { items, mine, said, open, mayOpen, filter } = loaderData
  const here = `/${params.tenant}/knelpunten`
  const refused = useFormRefusal(actionData)
  const filtered = addressOf(filter) !== ''
  return (
    <>
      <PageHeader
        title={t('list.title')}
        intro={t('list.intro')}
        action={
          items.length > 0 && (
            <ButtonLink second to={`${here}.csv${addressOf(filter)}`} reload>
              {t('list.csv')}
            </ButtonLink>
          )
        }
      />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {(items.length > 0 || filtered) && <SharedFilterRow filter={filter} />}
      {items.length === 0 ? (
        <EmptyState title={t(filtered ? 'list.none-here' : 'list.none')}>
          {!filtered && t('list.first-step')}
        </EmptyState>
      ) : (
        <>
          <p className={styles.soft}>{t('list.count', { count: items.length })}</p>
          <ul className={styles.shared}>
            {items.map((barrier) => (
              <li key={barrier.id}>
                <SharedItem tenant={params.tenant} barrier={barrier} linked />
                <EchoPart barrier={barrier} mine={mine} said={said} />
              </li>
            ))}
          </ul>
        </>
      )}
      {mayOpen && (
        <section className={styles.page} aria-labelledby="openbaar">
          <h2 id="openbaar">{t('page.title')}</h2>
          <p>{t(open ? 'page.is-open' : 'page.is-closed')}</p>
          {open && (
            <p>
              <a href={`/${params.tenant}/over/knelpunten`}>{t('page.look')}</a>
            </p>
          )}
          <ActButton act={open ? 'close' : 'open'} look="second">
            {t(open ? 'page.close' : 'page.open')}
          </ActButton>
        </section>
      )}
    </>
  )
}
