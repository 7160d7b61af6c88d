import { mostHandedIn } from '@voortent/domain/files/contract'
import { Field, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { FileField } from '../../shell/file-field.tsx'
import { MilestoneFields } from './milestone-fields.tsx'
import type { Milestone, Plan } from './plan-data.ts'

/** What one can say of a milestone: reached with what shows it, moved or missed with a reason. */
export function MilestoneForms(props: {
  milestone: Milestone
  packages: Plan['packages']
  may: { plan: boolean; work: boolean }
  answer: unknown
}) {
  const { t } = useTranslation(['workplan', 'files'])
  const { milestone, packages, may, answer } = props
  const open = milestone.state === 'open'
  if (!may.work) return null
  return (
    <Section title={t('milestone.ways')}>
      {open && (
        <ActForm
          act="reach"
          title={t('milestone.reach')}
          button={t('milestone.reach-button')}
          look="main"
          files
          answer={answer}
        >
          {(refused) => (
            <>
              <Field
                name="on"
                type="date"
                label={t('milestone.field.on')}
                {...refused.field('on')}
                required
              />
              <TextField
                name="evidence"
                label={t('milestone.field.evidence')}
                hint={t('milestone.evidence-hint')}
                {...refused.field('evidence')}
                maxLength={2000}
              />
              <Field
                name="link"
                type="url"
                label={t('milestone.field.link')}
                {...refused.field('link')}
                maxLength={500}
              />
              <FileField
                name="file"
                label={t('milestone.field.file')}
                hint={t('milestone.file-hint')}
                error={refused.field('file').error}
                most={mostHandedIn}
                tooLarge={t('files:refusal.too-large')}
              />
            </>
          )}
        </ActForm>
      )}
      {open && may.plan && (
        <ActForm
          act="move"
          title={t('milestone.move')}
          button={t('milestone.move-button')}
          answer={answer}
        >
          {(refused) => (
            <>
              <Field
                name="dueOn"
                type="date"
                label={t('milestone.field.new-due')}
                error={refused.field('dueOn').error}
                defaultValue={refused.field('dueOn').defaultValue ?? milestone.dueOn}
                required
              />
              <Field
                name="reason"
                label={t('milestone.field.reason')}
                {...refused.field('reason')}
                required
                maxLength={400}
              />
            </>
          )}
        </ActForm>
      )}
      {open && <ReasonForm act="miss" answer={answer} />}
      {!open && may.plan && <ReasonForm act="reopen" answer={answer} />}
      {may.plan && (
        <>
          <ActForm
            act="change"
            title={t('milestone.change')}
            button={t('milestone.change-button')}
            answer={answer}
          >
            {(refused) => (
              <MilestoneFields facts={milestone} refused={refused} packages={packages} />
            )}
          </ActForm>
          <ActButton act="withdraw">{t('milestone.withdraw')}</ActButton>
        </>
      )}
    </Section>
  )
}

function ReasonForm({ act, answer }: { act: 'miss' | 'reopen'; answer: unknown }) {
  const { t } = useTranslation('workplan')
  return (
    <ActForm
      act={act}
      title={t(`milestone.${act}`)}
      button={t(`milestone.${act}-button`)}
      answer={answer}
    >
      {(refused) => (
        <Field
          name="reason"
          label={t('milestone.field.reason')}
          {...refused.field('reason')}
          required
          maxLength={400}
        />
      )}
    </ActForm>
  )
}
