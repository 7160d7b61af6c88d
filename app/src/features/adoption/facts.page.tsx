import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { Text } from '../documents/text.tsx'
import type { Route } from './+types/facts.page'
import styles from './adoption.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'adoption:facts.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'adoption:facts.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, edition } = args.params
  return read(args, (api) => api.adoption.facts({ tenant, edition }))
}

export default function Facts({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('adoption')
  const { agenda, number, content } = loaderData
  return (
    <>
      <PageHeader
        title={t('facts.title')}
        intro={t('facts.intro', { title: agenda.title, number })}
        action={
          <ButtonLink to={`/${params.tenant}/agenda/${agenda.id}/besluit`} second>
            {t('decision.title')}
          </ButtonLink>
        }
      />
      <div className={styles.facts}>
        <Text content={content} />
      </div>
    </>
  )
}
