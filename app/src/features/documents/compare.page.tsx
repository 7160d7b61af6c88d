import { ButtonLink, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/compare.page'
import { CompareForm } from './compare-form.tsx'
import { ComparedText } from './compared-text.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(({ text }: Data) => text.title, 'documents:compare.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'documents:compare.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, document } = args.params
  const address = new URL(args.request.url).searchParams
  return read(args, async (api) => {
    const [from, to] = [momentIn(address.get('van')), momentIn(address.get('naar'))]
    return { ...(await api.documents.compare({ tenant, document, from, to })), from, to }
  })
}

function momentIn(address: string | null): 'nu' | number {
  return address === null || address === 'nu' ? 'nu' : Number(address)
}

export default function Compare({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('documents')
  const { text, versions, blocks, from, to } = loaderData
  const working = `/${params.tenant}/${text.path}`
  const changes = blocks.filter(({ kind }) => kind !== 'same').length
  return (
    <>
      <PageHeader
        title={t('compare.title')}
        intro={t('version.of', { title: text.title })}
        action={
          <ButtonLink to={`${working}/versies`} second>
            {t('versions.all')}
          </ButtonLink>
        }
      />
      <CompareForm
        key={`${from}-${to}`}
        working={working}
        versions={versions}
        from={`${from}`}
        to={`${to}`}
      />
      {changes === 0 ? (
        <Notice tone="plain">{t('compare.equal')}</Notice>
      ) : (
        <>
          <p>{t('compare.legend', { count: changes })}</p>
          <ComparedText blocks={blocks} />
        </>
      )}
    </>
  )
}
