import { actionStatuses } from '@voortent/domain/actions/contract'
import { ChoiceField, Facts, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActForm } from '../../shell/act-form.tsx'
import { Moment } from '../../shell/moment.tsx'
import type { Action } from './action-data.ts'
import { Period } from './period.tsx'
import { StatusTag } from './status-tag.tsx'

/** What is known of an action, and how it stands, to change for who may. */
export function ActionFacts(props: { tenant: string; action: Action; answer: unknown }) {
  const { t } = useTranslation('actions')
  const { tenant, action, answer } = props
  const { status, statusReason, lead, workingGroup, startsOn, endsOn, agenda, may } = action
  return (
    <>
      <Facts
        facts={[
          { label: t('fact.status'), value: <StatusTag status={status} /> },
          { label: t('fact.status-reason'), value: statusReason },
          {
            label: t('fact.lead'),
            value: lead ? (
              <Link to={`/${tenant}/partners/${lead.id}`}>{lead.name}</Link>
            ) : (
              t('no-lead')
            ),
          },
          {
            label: t('fact.goal'),
            value: action.goal && (
              <Link to={`/${tenant}/agenda/${agenda.id}/doelen/${action.goal.id}`}>
                {action.goal.title}
              </Link>
            ),
          },
          { label: t('fact.period'), value: (startsOn ?? endsOn) && <Period {...action} /> },
          {
            label: t('fact.group'),
            value: workingGroup && (
              <Link to={`/${tenant}/werkgroepen/${workingGroup.id}`}>{workingGroup.name}</Link>
            ),
          },
          {
            label: t('fact.agenda'),
            value: <Link to={`/${tenant}/agenda/${agenda.id}`}>{agenda.title}</Link>,
          },
          { label: t('fact.changed'), value: <Moment date={action.changedAt} /> },
        ]}
      />
      <p>
        <Link to={`/${tenant}/agenda/${agenda.id}/acties`}>{t('overview.to-all')}</Link>
      </p>
      {may.carryOut && (
        <ActForm
          act="status"
          title={t('status-form.title')}
          button={t('status-form.button')}
          answer={answer}
        >
          {(refused) => (
            <>
              <ChoiceField
                name="status"
                label={t('fact.status')}
                error={refused.field('status').error}
                defaultValue={refused.field('status').defaultValue ?? status}
                choices={actionStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
              />
              <TextField
                name="reason"
                label={t('fact.status-reason')}
                hint={t('status-form.hint')}
                error={refused.field('reason').error}
                defaultValue={refused.field('reason').defaultValue ?? statusReason}
                rows={3}
                maxLength={400}
              />
            </>
          )}
        </ActForm>
      )}
    </>
  )
}
