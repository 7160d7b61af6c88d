import { effectiveElements } from '@voortent/domain/learning/contract'
import { Button, EmptyState, Field, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/scan.page'
import { ElementTalk } from './element-talk.tsx'
import styles from './learning.module.css'
import { LearningNav } from './learning-nav.tsx'
import { RadarChart } from './radar-chart.tsx'
import { scanAct } from './scan-acts.ts'
import { ScanForm } from './scan-form.tsx'

export const handle = trail('learning:scan.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'learning:scan.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.learning.scans({ tenant, consortium }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const done = await scanAct(api, { tenant, consortium }, form)
    return redirect(`/${tenant}/consortia/${consortium}/leren/scan?gedaan=learning.${done}`)
  })
}

export default function ScanPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('learning')
  const { scans, asked, mayAnswer, mayLead } = loaderData
  useFocusOnRefusal(actionData)
  const [last] = scans
  const running = last && !last.closed ? last : undefined
  const untold = last?.closed && !last.results ? last : undefined
  const told = scans.filter(({ results }) => results !== null)
  const [latest] = told
  const rounds = told.map(({ number, results }) => ({
    number,
    tenths: results?.map(({ tenths }) => tenths) ?? [],
  }))
  return (
    <>
      <PageHeader title={t('scan.title')} intro={t('scan.intro')} />
      <LearningNav />
      {running && (
        <Section title={t('scan.round', { number: running.number })}>
          <p>
            {t('scan.open-until')} <Day date={new Date(running.closesOn)} />.{' '}
            {t('scan.answered', { count: running.participants, asked })} {t('scan.wait')}
          </p>
          {running.answered && <Notice tone="done">{t('scan.thanks')}</Notice>}
          {!running.answered && mayAnswer && <ScanForm round={running.id} answer={actionData} />}
          {mayLead && (
            <Form method="post">
              <input type="hidden" name="round" value={running.id} />
              <Button look="quiet" name="act" value="close">
                {t('scan.close')}
              </Button>
            </Form>
          )}
        </Section>
      )}
      {untold && (
        <Notice tone="plain">
          {t('scan.too-few', { number: untold.number, count: untold.participants })}
        </Notice>
      )}
      {!running && mayLead && <OpenForm answer={answerTo(actionData, 'open')} />}
      {latest ? (
        <Section title={t('scan.result', { number: latest.number })}>
          <RadarChart rounds={rounds} />
          {effectiveElements.map((element) => (
            <ElementTalk
              key={element}
              scan={latest}
              element={element}
              mayAnswer={mayAnswer}
              answer={answerTo(actionData, `remark-${element}`)}
            />
          ))}
        </Section>
      ) : (
        <EmptyState title={t('scan.none')}>{t('scan.none-text')}</EmptyState>
      )}
    </>
  )
}

function OpenForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('learning')
  const refused = useFormRefusal(answer)
  return (
    <Form method="post" noValidate className={styles.question}>
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <Field
        name="closesOn"
        type="date"
        {...refused.field('closesOn')}
        label={t('scan.closes-on')}
        hint={t('scan.open-hint')}
      />
      <Button name="act" value="open">
        {t('scan.open')}
      </Button>
    </Form>
  )
}
