import { Facts, Field, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/barrier.page'
import { barrierActs } from './acts.ts'
import { BarrierFields } from './barrier-fields.tsx'
import styles from './barriers.module.css'
import { EvidenceTag } from './evidence-tag.tsx'
import { JudgeForm } from './judge-form.tsx'
import { Judgements } from './judgements.tsx'
import { SharePart } from './share-part.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['barriers:title', ({ list }: Data) => list],
  ({ barrier }: Data) => barrier.title,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.barrier.title ?? 'barriers:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium, barrier } = args.params
  return read(args, async (api) => ({
    ...(await api.barriers.get({ tenant, consortium, barrier })),
    list: `consortia/${consortium}/knelpunten`,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium, barrier } = args.params
  return carryOut(args, async (api, form) => {
    const name = textIn(form)('act')
    const acts = barrierActs(barrier)
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (!act) throw new Response(null, { status: 400 })
    const done = await act(api, { tenant, consortium }, form)
    const here = `/${tenant}/consortia/${consortium}/knelpunten/${barrier}`
    return redirect(`${here}?gedaan=barriers.${done}`)
  })
}

export default function BarrierPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('barriers')
  const { barrier, shared, today, may } = loaderData
  const { title, about, kind, evidence, noticedOn, resolution, resolvedOn, judgements } = barrier
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={title} />
      {resolvedOn && <Notice tone="done">{t('resolved-by', { resolution })}</Notice>}
      <Facts
        facts={[
          { label: t('field.kind'), value: t(`kind.${kind}`) },
          { label: t('field.evidence'), value: <EvidenceTag evidence={evidence} /> },
          { label: t('field.noticed'), value: <Day date={new Date(noticedOn)} /> },
        ]}
      />
      {about && <p className={styles.about}>{about}</p>}
      <Section title={t('judgements')}>
        <Judgements judgements={judgements} />
        {may.work && (
          <JudgeForm
            key={judgements.length}
            evidence={evidence}
            today={today}
            answer={actionData}
          />
        )}
      </Section>
      <SharePart
        tenant={params.tenant}
        barrier={barrier}
        shared={shared}
        mayShare={may.lead}
        answer={actionData}
      />
      {may.work && (
        <Section title={t('ways')}>
          {resolvedOn ? (
            <ActButton act="reopen" look="second">
              {t('reopen')}
            </ActButton>
          ) : (
            <ActForm
              act="resolve"
              title={t('resolve')}
              button={t('resolve-button')}
              answer={actionData}
            >
              {(refused) => (
                <Field
                  name="resolution"
                  label={t('field.resolution')}
                  {...refused.field('resolution')}
                  required
                  maxLength={600}
                />
              )}
            </ActForm>
          )}
          <ActForm act="change" title={t('change')} button={t('save')} answer={actionData}>
            {(refused) => <BarrierFields facts={barrier} refused={refused} today={today} />}
          </ActForm>
        </Section>
      )}
    </>
  )
}
