import { ButtonLink, type Column, EmptyState, OverviewTable, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { ActForm } from '../../shell/act-form.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/barriers.page'
import { factsIn } from './acts.ts'
import { BarrierFields } from './barrier-fields.tsx'
import { EvidenceTag } from './evidence-tag.tsx'

type Listed = Route.ComponentProps['loaderData']['items'][number]

export const handle = trail('barriers:title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'barriers:title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.barriers.list(args.params))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const { id } = await api.barriers.note({ tenant, consortium, ...factsIn(form) })
    return redirect(`/${tenant}/consortia/${consortium}/knelpunten/${id}?gedaan=barriers.noted`)
  })
}

export default function BarriersPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('barriers')
  const { items, today, may } = loaderData
  const here = `/${params.tenant}/consortia/${params.consortium}/knelpunten`
  useFocusOnRefusal(actionData)
  const columns: Column<Listed>[] = [
    {
      name: 'title',
      label: t('field.title'),
      cell: ({ id, title }) => <Link to={`${here}/${id}`}>{title}</Link>,
    },
    { name: 'kind', label: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      name: 'evidence',
      label: t('field.evidence'),
      cell: ({ evidence }) => <EvidenceTag evidence={evidence} />,
    },
    {
      name: 'noticed',
      label: t('field.noticed'),
      cell: ({ noticedOn }) => <Day date={new Date(noticedOn)} />,
    },
    {
      name: 'state',
      label: t('field.state'),
      cell: ({ resolved, shared }) =>
        [t(resolved ? 'resolved' : 'stands'), shared ? t('is-shared') : '']
          .filter(Boolean)
          .join(', '),
    },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t('intro')}
        action={
          <ButtonLink second to={`/${params.tenant}/knelpunten`}>
            {t('to-shared')}
          </ButtonLink>
        }
      />
      {items.length === 0 ? (
        <EmptyState title={t('none')}>{may.work && t('first-step')}</EmptyState>
      ) : (
        <OverviewTable
          caption={t('caption', { count: items.length })}
          rows={items}
          keyOf={({ id }) => id}
          columns={columns}
        />
      )}
      {may.work && (
        <ActForm act="note" title={t('note')} button={t('note')} answer={actionData}>
          {(refused) => <BarrierFields refused={refused} today={today} />}
        </ActForm>
      )}
    </>
  )
}
