import { ButtonLink, EmptyState, OverviewTable, PageHeader, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/versions.page'
import { CompareForm } from './compare-form.tsx'
import { KeepVersion } from './keep-version.tsx'
import { useVersionName } from './use-version-name.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(({ text }: Data) => text.title, 'documents:versions.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'documents:versions.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, document } = args.params
  return read(args, (api) => api.documents.versions({ tenant, document }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, document } = args.params
  return carryOut(args, async (api, form) => {
    await api.documents.keepVersion({ tenant, document, name: textIn(form)('name') })
    const { path } = await api.documents.standing({ tenant, document })
    return redirect(`/${tenant}/${path}/versies?gedaan=documents.kept`)
  })
}

export default function Versions({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('documents')
  const nameOf = useVersionName()
  useFocusOnRefusal(actionData)
  const { text, versions } = loaderData
  const working = `/${params.tenant}/${text.path}`
  return (
    <>
      <PageHeader
        title={t('versions.title')}
        intro={t('versions.intro', { title: text.title })}
        action={
          <ButtonLink to={working} second>
            {t('versions.back')}
          </ButtonLink>
        }
      />
      {text.rights === 'write' && (
        <Section title={t('keep.title')}>
          <KeepVersion key={versions[0]?.number ?? 0} answer={actionData} />
        </Section>
      )}
      <Section title={t('versions.list')}>
        {versions.length === 0 ? (
          <EmptyState title={t('versions.empty')}>{t('versions.empty-hint')}</EmptyState>
        ) : (
          <OverviewTable
            caption={t('versions.caption', { count: versions.length })}
            rows={versions}
            keyOf={({ number }) => `${number}`}
            columns={[
              {
                name: 'name',
                label: t('version.name'),
                cell: (version) => (
                  <>
                    <Link to={`${working}/versies/${version.number}`}>
                      {version.number}. {nameOf(version)}
                    </Link>{' '}
                    {version.frozen && <Tag>{t('version.frozen')}</Tag>}
                  </>
                ),
              },
              {
                name: 'when',
                label: t('version.when'),
                cell: ({ createdAt }) => <Moment date={createdAt} />,
              },
              {
                name: 'by',
                label: t('version.by'),
                cell: ({ by }) => by ?? t('version.by-itself'),
              },
            ]}
          />
        )}
      </Section>
      {versions.length > 0 && (
        <Section title={t('compare.title')}>
          <CompareForm working={working} versions={versions} />
        </Section>
      )}
    </>
  )
}
