import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/write-goal.page'
import { goalsTrail } from './goals-trail.ts'

export const handle = goalsTrail('goals:text.write')
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.goal.title ?? 'goals:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, goal } = args.params
  return read(args, (api) => api.goals.get({ tenant, agenda, goal }))
}

export default function WriteGoal({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { goal, text, room } = loaderData
  return (
    <>
      <PageHeader
        title={goal.title}
        intro={goal.indicator}
        action={
          <ButtonLink to={`/${params.tenant}/agenda/${params.agenda}/doelen/${goal.id}`} second>
            {t('text.back')}
          </ButtonLink>
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={goal.documentId}
        room={room}
        label={t('text.of', { title: goal.title })}
        content={text.content}
      />
    </>
  )
}
