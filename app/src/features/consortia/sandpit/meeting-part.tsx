import { ButtonLink, Section, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'
import type { Meeting } from './meeting.ts'
import { PlanForm } from './plan-form.tsx'
import { ReportForm } from './report-form.tsx'
import styles from './sandpit.module.css'
import { SetForm } from './set-form.tsx'
import type { SandpitFound } from './voice-part.tsx'

const tones = { verder: 'action', stoppen: 'plain', open: 'asked' } as const

/** When they meet, who was there, and what came of it. */
export function MeetingPart(props: { tenant: string; found: SandpitFound; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { tenant, found, answer } = props
  const { meetings, voices, may } = found
  return (
    <Section title={t('sandpit.meetings')}>
      {meetings.length === 0 && <p className={styles.soft}>{t('sandpit.no-meetings')}</p>}
      <ul className={styles.meetings}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <h3>
              {meeting.subject}
              {meeting.report && (
                <Tag tone={tones[meeting.report.direction]}>
                  {t(`sandpit.direction.${meeting.report.direction}`)}
                </Tag>
              )}
            </h3>
            <p className={styles.soft}>
              {meeting.meetsOn ? (
                <Day date={new Date(meeting.meetsOn)} />
              ) : (
                t('sandpit.day-unknown')
              )}
              {meeting.place && `, ${meeting.place}`}
            </p>
            {meeting.report && <Report report={meeting.report} voices={voices} />}
            {meeting.poll && !meeting.meetsOn && (
              <ButtonLink to={`/${tenant}/besluiten/peilingen/${meeting.poll.id}`} second>
                {t(meeting.poll.open ? 'sandpit.choose-days' : 'sandpit.see-days')}
              </ButtonLink>
            )}
            {may.lead && !meeting.report && <SetForm meeting={meeting} answer={answer} />}
            {may.lead && <ReportForm meeting={meeting} voices={voices} answer={answer} />}
          </li>
        ))}
      </ul>
      {may.lead && <PlanForm answer={answer} />}
    </Section>
  )
}

function Report(props: { report: NonNullable<Meeting['report']>; voices: SandpitFound['voices'] }) {
  const { t } = useTranslation('consortia')
  const { organisations, others, outcome } = props.report
  const names = props.voices.filter(({ id }) => organisations.includes(id)).map(({ name }) => name)
  const present = [...names, others].filter(Boolean).join(', ')
  return (
    <>
      <p className={styles.text}>{outcome}</p>
      {present && <p className={styles.soft}>{t('sandpit.present', { names: present })}</p>}
    </>
  )
}
