import { ButtonLink, PageHeader, Tag, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/item.page'
import { EditionPart } from './collections/edition-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { act } from './item-acts.ts'
import { ItemBody } from './item-body.tsx'
import styles from './library.module.css'
import { isRead } from './library-follow/is-read.ts'
import { ApplyPart } from './library-talk/apply-part.tsx'
import { UsePart } from './use-part.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['library:title', 'kennis'], ({ facts }: Data) => facts.title)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.facts.title ?? 'library:title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const item = await api.library.get(args.params)
    if (isRead(args.request)) await api.libraryFollow.countReading(args.params)
    return { ...item, around: await api.libraryApply.around(args.params) }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, item } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, item }, form)
    return redirect(`/${tenant}/kennis/${item}?gedaan=${done}`)
  })
}

export default function ItemPage({ loaderData: item, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('library')
  const { facts, status, may, consortium } = item
  const refused = useFormRefusal(actionData?.values.act === 'publish' ? actionData : undefined)
  useFocusOnRefusal(actionData)
  const changes = may.write && status !== 'withdrawn'
  const out = status === 'published' || status === 'revised'
  return (
    <>
      <PageHeader
        title={facts.title}
        action={
          changes && (
            <ButtonLink to={`/${params.tenant}/kennis/${params.item}/wijzigen`} second={!out}>
              {t('change.open')}
            </ButtonLink>
          )
        }
      />
      <p className={styles.tags}>
        <Tag>{t(`kind.${facts.kind}`)}</Tag>
        <Tag tone={status === 'withdrawn' ? 'loss' : status === 'draft' ? 'asked' : 'done'}>
          {t(`status.${status}`)}
        </Tag>
        <span>{t(`visibility.${facts.visibility}`)}</span>
        {facts.visibility === 'openbaar' && out && (
          <Link to={`/${params.tenant}/over/kennis/${params.item}`}>{t('public-page')}</Link>
        )}
      </p>
      {changes && status === 'draft' && (
        <div className={styles.ways}>
          <ActButton act="publish" look="main">
            {t('publish.button')}
          </ActButton>
          <span role={refused.sentence ? 'alert' : undefined}>
            {refused.sentence ?? t('publish.hint')}
          </span>
        </div>
      )}
      <ItemBody
        item={item}
        more={[
          {
            label: t('fact.consortium'),
            value: consortium && (
              <Link to={`/${params.tenant}/consortia/${consortium.id}`}>{consortium.title}</Link>
            ),
          },
          {
            label: t('fact.origin'),
            value: item.origins.map(({ type }) => t(`origin.${type}`)).join(', '),
          },
        ]}
      />
      {item.around.edition && (
        <EditionPart edition={item.around.edition} library={`/${params.tenant}/kennis`} inside />
      )}
      {status !== 'draft' && (
        <>
          <UsePart
            tenant={params.tenant}
            item={item}
            mayAsk={item.around.mayAsk}
            answer={actionData}
          />
          <ApplyPart tenant={params.tenant} item={item} around={item.around} answer={actionData} />
        </>
      )}
      <HistoryPart revisions={item.revisions} />
      {changes && out && (
        <ActForm
          act="withdraw"
          answer={actionData}
          title={t('withdraw.title')}
          button={t('withdraw.button')}
        >
          {(refused) => (
            <TextField
              name="reason"
              {...refused.field('reason')}
              label={t('withdraw.reason')}
              hint={t('withdraw.hint')}
              maxLength={500}
              rows={2}
            />
          )}
        </ActForm>
      )}
    </>
  )
}
