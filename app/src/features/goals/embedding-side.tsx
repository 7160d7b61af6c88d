import { IconCircleCheck, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react'
import type { Api } from '@voortent/api'
import { embeddingStates } from '@voortent/domain/goals/contract'
import { Button, ChoiceField, FormCard, Tag, TextField } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { FormRefusal } from '../../shell/ask.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './goal.module.css'

type Side = Awaited<ReturnType<Api['goals']['embedding']>>['sides'][number]

const looks = {
  'not-yet': { tone: 'plain', Icon: IconCircleDashed },
  partly: { tone: 'asked', Icon: IconCircleHalf2 },
  arranged: { tone: 'done', Icon: IconCircleCheck },
} as const

/** One side of the embedding: what is arranged, by whom, how far; and its forms for who may. */
export function EmbeddingSide(props: {
  side: Side
  organisations: { id: string; name: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('goals')
  const { side, organisations, answer } = props
  const { kind, arrangement, responsible, state, progress, changedAt, may } = side
  const { tone, Icon } = looks[state]
  const arranging = answerTo(answer, 'arrange', kind)
  const reporting = answerTo(answer, 'report', kind)
  const arranged = useFormRefusal(arranging)
  const reported = useFormRefusal(reporting)
  const arrangementField = arranged.field('arrangement')
  const organisationField = arranged.field('organisation')
  const progressField = reported.field('progress')
  return (
    <section id={kind} className={styles.side} aria-labelledby={`${kind}-titel`}>
      <h2 id={`${kind}-titel`}>{t(`embedding.kind.${kind}.title`)}</h2>
      {changedAt ? (
        <>
          <p>{arrangement}</p>
          <p className={styles.about}>
            <Tag tone={tone} icon={<Icon aria-hidden />}>
              {t(`embedding.state.${state}`)}
            </Tag>
            <span>
              {responsible
                ? t('responsible.is', { name: responsible.name })
                : t('responsible.none')}
            </span>
          </p>
          {progress && <p>{progress}</p>}
        </>
      ) : (
        <p className={styles.blank}>{t(`embedding.kind.${kind}.blank`)}</p>
      )}
      {may.shape && (
        <Folded
          summary={t(changedAt ? 'embedding.change' : 'embedding.begin')}
          about={t(`embedding.kind.${kind}.title`)}
          open={arranging !== undefined}
        >
          <SideForm
            act="arrange"
            kind={kind}
            refusal={arranged.sentence}
            button={t('embedding.arrange')}
          >
            <TextField
              name="arrangement"
              label={t('embedding.arrangement')}
              hint={t(`embedding.kind.${kind}.hint`)}
              rows={4}
              maxLength={2000}
              error={arrangementField.error}
              defaultValue={arrangementField.defaultValue ?? arrangement}
            />
            <ChoiceField
              name="organisation"
              label={t('responsible.label')}
              error={organisationField.error}
              defaultValue={organisationField.defaultValue ?? responsible?.id ?? ''}
              choices={[
                { value: '', label: t('responsible.none') },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </SideForm>
        </Folded>
      )}
      {may.report && (
        <Folded
          summary={t('embedding.report')}
          about={t(`embedding.kind.${kind}.title`)}
          open={reporting !== undefined}
        >
          <SideForm
            act="report"
            kind={kind}
            refusal={reported.sentence}
            button={t('embedding.report-save')}
          >
            <ChoiceField
              name="state"
              label={t('embedding.state.label')}
              defaultValue={reported.field('state').defaultValue ?? state}
              choices={embeddingStates.map((value) => ({
                value,
                label: t(`embedding.state.${value}`),
              }))}
            />
            <TextField
              name="progress"
              label={t('embedding.progress')}
              rows={3}
              maxLength={2000}
              error={progressField.error}
              defaultValue={progressField.defaultValue ?? progress}
            />
          </SideForm>
        </Folded>
      )}
    </section>
  )
}

function Folded(props: { summary: string; about: string; open: boolean; children: ReactNode }) {
  return (
    <details open={props.open || undefined}>
      <summary aria-label={`${props.summary}: ${props.about}`}>{props.summary}</summary>
      {props.children}
    </details>
  )
}

function SideForm(props: {
  act: string
  kind: string
  refusal: string | undefined
  button: string
  children: ReactNode
}) {
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value={props.act} />
      <input type="hidden" name="kind" value={props.kind} />
      <FormCard refusal={props.refusal} actions={<Button look="second">{props.button}</Button>}>
        {props.children}
      </FormCard>
    </Form>
  )
}

/** The refusal that answers this form, not one of its neighbours. */
function answerTo(answer: unknown, act: string, kind: string): FormRefusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return undefined
  const refused = answer as FormRefusal
  return refused.values.act === act && refused.values.kind === kind ? refused : undefined
}
