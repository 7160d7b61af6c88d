import { EmptyState, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/reflections.page'
import { LearningNav } from './learning-nav.tsx'
import { ReflectionPart } from './reflection-part.tsx'

export const handle = trail('learning:reflection.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'learning:reflection.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.learning.reflections({ tenant, consortium }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    await api.learning.reflect({
      tenant,
      reflection: text('act'),
      werkte: text('werkte'),
      verraste: text('verraste'),
      anders: text('anders'),
    })
    return redirect(
      `/${tenant}/consortia/${consortium}/leren/terugkijken?gedaan=learning.reflected`,
    )
  })
}

export default function Reflections({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('learning')
  const { reflections, mayWrite } = loaderData
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('reflection.title')} intro={t('reflection.intro')} />
      <LearningNav />
      {reflections.length === 0 && (
        <EmptyState title={t('reflection.none')}>{t('reflection.none-text')}</EmptyState>
      )}
      {reflections.map((reflection) => (
        <ReflectionPart
          key={reflection.id}
          reflection={reflection}
          mayWrite={mayWrite}
          answer={actionData}
        />
      ))}
    </>
  )
}
