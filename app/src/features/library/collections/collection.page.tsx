import { ButtonLink, EmptyState, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import { carryOut, read } from '../../../shell/ask.ts'
import { Day, Moment } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { ExportPart } from '../export-part.tsx'
import type { Route } from './+types/collection.page'
import { synthesisOf } from './as-synthesis.ts'
import { askedOf } from './asked-of.tsx'
import { actOnCollection } from './collection-acts.ts'
import styles from './collections.module.css'
import { EntriesPart } from './entries-part.tsx'
import { FindingsPart } from './findings-part.tsx'
import { SynthesisBody } from './synthesis-body.tsx'
import { WaitingEdition } from './waiting-edition.tsx'

type Data = Route.ComponentProps['loaderData']

/** Collections with a page for who is no member. */
const shared: string[] = ['openbaar', 'netwerk']

export const handle = trail(
  ['library:title', 'kennis'],
  ['collections:title', 'kennis/verzamelingen'],
  ({ title }: Data) => title,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.title ?? 'collections:title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.collections.get(args.params))
}

export function action(args: Route.ActionArgs) {
  const { tenant, collection } = args.params
  const here = `/${tenant}/kennis/verzamelingen/${collection}`
  return carryOut(args, async (api, form) => {
    if (textIn(form)('act') === 'write') {
      const { document } = await api.collections.beginSynthesis({ tenant, collection })
      return redirect(`${here}/schrijven/${document}`)
    }
    const done = await actOnCollection(api, { tenant, collection }, form)
    return redirect(`${here}?gedaan=collections.${done}`)
  })
}

export default function CollectionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('collections')
  const { title, purpose, entries, may, makers, organisations, visibility, published } = loaderData
  const { removedUntil, waiting } = loaderData
  const library = `/${params.tenant}/kennis`
  const here = `${library}/verzamelingen/${params.collection}`
  const questions = `/${params.tenant}/vraagstukken`
  useFocusOnRefusal(actionData)
  const names = [...makers, ...organisations.map(({ name }) => name)].join(', ')
  return (
    <>
      <PageHeader
        title={title}
        intro={purpose}
        action={
          may.write && (
            <ButtonLink to={`${here}/wijzigen`} second>
              {t('change.open')}
            </ButtonLink>
          )
        }
      />
      {removedUntil && (
        <Notice tone="asked">
          <p>
            {t('removed.until')} <Day date={removedUntil} />.
          </p>
          {may.restore && (
            <ActButton act="restore" look="main">
              {t('removed.restore')}
            </ActButton>
          )}
        </Notice>
      )}
      <p className={styles.tags}>
        <span>{t(`visibility.${visibility}`)}</span>
        <span>{t('made-by', { names })}</span>
        <span>
          {t('changed')} <Moment date={loaderData.changedAt} />
        </span>
        {shared.includes(visibility) && !removedUntil && (
          <Link to={`/${params.tenant}/over/kennis/verzamelingen/${params.collection}`}>
            {t(visibility === 'openbaar' ? 'public-page' : 'network-page')}
          </Link>
        )}
        {published && (
          <Link to={`${library}/${published.id}`}>
            {t('published-as', { number: published.number })}
          </Link>
        )}
      </p>
      {waiting && <WaitingEdition waiting={waiting} library={library} />}
      {entries.length === 0 && may.write && (
        <EmptyState
          title={t('no-items')}
          action={<ButtonLink to={library}>{t('to-library')}</ButtonLink>}
        >
          {t('no-items-step')}
        </EmptyState>
      )}
      {may.write ? (
        <>
          <EntriesPart here={here} collection={loaderData} library={library} answer={actionData} />
          <FindingsPart collection={loaderData} answer={actionData} questions={questions} />
          <ActForm
            act="remove-collection"
            answer={actionData}
            title={t('removed.open')}
            button={t('removed.button')}
            look="loss"
          >
            {() => <p>{t(published ? 'removed.what-published' : 'removed.what')}</p>}
          </ActForm>
        </>
      ) : (
        <SynthesisBody
          synthesis={synthesisOf(loaderData, ({ id }) => `${library}/${id}`)}
          asked={askedOf(loaderData, questions)}
        />
      )}
      {entries.length > 0 && <ExportPart here={here} hint={t('take-along')} />}
    </>
  )
}
