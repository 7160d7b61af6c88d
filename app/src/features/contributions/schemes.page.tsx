import { ButtonLink, EmptyState, PageHeader, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/schemes.page'
import { SchemeFacts } from './scheme-facts.tsx'

export const handle = trail(['consortia:title', 'consortia'], 'contributions:schemes.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:schemes.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.contributions.schemes({ tenant: args.params.tenant }))
}

export default function Schemes({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const { schemes, mayKeep } = loaderData
  const here = `/${params.tenant}/consortia/regelingen`
  const add = mayKeep && <ButtonLink to={`${here}/nieuw`}>{t('schemes.add')}</ButtonLink>
  if (schemes.length === 0) {
    return (
      <>
        <PageHeader title={t('schemes.title')} intro={t('schemes.intro')} />
        <EmptyState title={t('schemes.none')} action={add}>
          {t(mayKeep ? 'schemes.first' : 'schemes.wait')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('schemes.title')} intro={t('schemes.intro')} action={add} />
      {schemes.map((scheme) => (
        <Section
          key={scheme.id}
          title={scheme.name}
          action={
            <>
              {scheme.retired && <Tag>{t('schemes.retired')}</Tag>}
              {mayKeep && (
                <Link to={`${here}/${scheme.id}`} aria-label={t('schemes.change-this', scheme)}>
                  {t('schemes.change')}
                </Link>
              )}
            </>
          }
        >
          <SchemeFacts scheme={scheme} />
        </Section>
      ))}
    </>
  )
}
