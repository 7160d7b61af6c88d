import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Moment } from '../../../shell/moment.tsx'
import type { StepsFound } from './gate.ts'
import styles from './steps.module.css'

/** How a consortium came where it is, the last step first. */
export function Timeline({ tenant, steps }: { tenant: string; steps: StepsFound['steps'] }) {
  const { t } = useTranslation('consortia')
  if (steps.length === 0) return <p>{t('steps.none')}</p>
  return (
    <ol className={styles.timeline}>
      {steps.map(({ id, kind, from, to, reason, causes, lessons, ballot, at, by }) => (
        <li key={id}>
          <p className={styles.what}>
            {t(`step.${kind}`)}:{' '}
            {from === to ? t(`phase.${from}`) : `${t(`phase.${from}`)} → ${t(`phase.${to}`)}`}
          </p>
          <p className={styles.when}>
            <Moment date={at} />
            {by && `, ${by}`}
            {ballot && (
              <>
                {' · '}
                <Link to={`/${tenant}/besluiten/${ballot}`}>{t('steps.ballot')}</Link>
              </>
            )}
          </p>
          {causes.length > 0 && (
            <p className={styles.said}>
              {causes.map((cause) => t(`stop.cause.${cause}`)).join(' · ')}
            </p>
          )}
          {reason && <p className={styles.said}>{reason}</p>}
          {lessons && (
            <p className={styles.said}>
              <strong>{t('stop.learned')}</strong> {lessons}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
