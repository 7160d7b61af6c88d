import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/sandpit.page'
import { GoalPart } from './goal-part.tsx'
import { MeetingPart } from './meeting-part.tsx'
import styles from './sandpit.module.css'
import { act } from './sandpit-acts.ts'
import { VoicePart } from './voice-part.tsx'

export const handle = trail('consortia:sandpit.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:sandpit.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.sandpit.get({ tenant, consortium }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, consortium }, form)
    return redirect(`/${tenant}/consortia/${consortium}/verkenning?gedaan=consortia.${done}`)
  })
}

export default function Sandpit({ loaderData: found, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  useFocusOnRefusal(actionData)
  const here = `/${params.tenant}/consortia/${params.consortium}`
  return (
    <>
      <PageHeader title={t('sandpit.title')} intro={found.question} />
      <p className={styles.intro}>{t('sandpit.intro')}</p>
      <GoalPart goal={found.goal} mayWrite={found.may.write} answer={actionData} />
      <VoicePart found={found} answer={actionData} />
      <MeetingPart tenant={params.tenant} found={found} answer={actionData} />
      {found.may.lead && (
        <Section title={t('sandpit.and-now')}>
          <p className={styles.intro}>{t('stop.normal')}</p>
          <div className={styles.ways}>
            <div>
              <p>{t('sandpit.on-text')}</p>
              <ButtonLink to={`${here}/fasen`} second>
                {t('sandpit.on')}
              </ButtonLink>
            </div>
            <div>
              <p>{t('sandpit.stop-text')}</p>
              <ButtonLink to={`${here}/stoppen`} second>
                {t('sandpit.stop')}
              </ButtonLink>
            </div>
          </div>
        </Section>
      )}
    </>
  )
}
