import { ButtonLink, Facts, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { CircleDecisions } from '../decisions/circle-decisions.tsx'
import { isBlank, Text } from '../documents/text.tsx'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/consortium.page'
import { ActionPart } from './action-part.tsx'
import { answerTo } from './answer-to.ts'
import styles from './consortium.module.css'
import { act } from './consortium-acts.ts'
import { GoingOnPart } from './going-on-part.tsx'
import { PartnerPart } from './partner-part.tsx'
import { PhaseTag } from './phase-tag.tsx'
import { ResultPart } from './result-part.tsx'

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.consortium.title ?? 'consortia:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium: id } = args.params
  return read(args, async (api) => {
    const consortium = await api.consortia.get({ tenant, consortium: id })
    const { organisations, actions } = await api.consortia.choices({ tenant })
    const decisions = await api.decisions.about({ tenant, kind: 'consortium', id })
    const goingOn = consortium.may.inside
      ? await api.portfolio.goingOn({ tenant, consortium: id })
      : null
    const choices = consortium.may.lead ? actions : []
    return { consortium, organisations, choices, decisions, goingOn }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, consortium }, form)
    return redirect(`/${tenant}/consortia/${consortium}?gedaan=consortia.${done}`)
  })
}

export default function ConsortiumPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { consortium, organisations, choices, decisions, goingOn } = loaderData
  const { title, question, phase, phaseReason, lead, text, may } = consortium
  const unfolded = answerTo(actionData, 'unlink') ?? answerTo(actionData, 'unshare')
  const refused = useFormRefusal(unfolded)
  useFocusOnRefusal(actionData)
  const write = may.write && <ButtonLink to="schrijven">{t('text.write')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={title}
        intro={question}
        action={
          <>
            {write}
            {may.lead && (
              <ButtonLink second to="wijzigen">
                {t('change.open')}
              </ButtonLink>
            )}
          </>
        }
      />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <div className={styles.facts}>
        <Facts
          facts={[
            { label: t('fact.phase'), value: <PhaseTag phase={phase} /> },
            { label: t('fact.reason'), value: phaseReason },
            { label: t('fact.lead'), value: lead?.name ?? t('no-lead') },
            { label: t('fact.changed'), value: <Moment date={consortium.changedAt} /> },
          ]}
        />
      </div>
      {goingOn && phase !== 'gestopt' && <GoingOnPart goingOn={goingOn} phase={phase} />}
      <PartnerPart
        tenant={params.tenant}
        consortium={consortium}
        organisations={organisations}
        answer={actionData}
      />
      <CircleDecisions
        tenant={params.tenant}
        circle={{ kind: 'consortium', id: consortium.id }}
        decisions={decisions}
      />
      <ResultPart tenant={params.tenant} consortium={consortium} answer={actionData} />
      <ActionPart
        tenant={params.tenant}
        consortium={consortium}
        choices={choices}
        answer={actionData}
      />
      <Section title={t('text.title')}>
        {text && !isBlank(text.content) ? (
          <Text content={text.content} deeper={1} />
        ) : (
          <p className={styles.soft}>{t(text ? 'text.blank' : 'text.partners-only')}</p>
        )}
      </Section>
    </>
  )
}
