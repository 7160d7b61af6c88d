import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import { TextWays } from '../documents/text-ways.tsx'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/write-goal.page'
import { goalsTrail } from './goals-trail.ts'

export const handle = goalsTrail('goals:text.write')
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.goal.title ?? 'goals:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, goal } = args.params
  return read(args, async (api) => {
    const found = await api.goals.get({ tenant, agenda, goal })
    const { documentId: document } = found.goal
    return { ...found, threads: await api.documents.threads({ tenant, document }) }
  })
}

export default function WriteGoal({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('goals')
  const { goal, text, room, threads } = loaderData
  const here = `/${params.tenant}/agenda/${params.agenda}/doelen/${goal.id}`
  return (
    <>
      <PageHeader
        title={goal.title}
        intro={goal.indicator}
        action={
          <TextWays
            working={`${here}/schrijven/${goal.documentId}`}
            back={here}
            backWords={t('text.back')}
          />
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={goal.documentId}
        room={room}
        label={t('text.of', { title: goal.title })}
        content={text.content}
        threads={threads}
      />
      <ExportButtons tenant={params.tenant} kind="text" subject={goal.documentId} />
    </>
  )
}
