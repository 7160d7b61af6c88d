import type { BallotView } from '@voortent/api'
import type { Reason } from '@voortent/domain/decisions/contract'
import { Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../shell/moment.tsx'
import { GeledingResult } from './geleding-result.tsx'
import styles from './result.module.css'

/** The outcome of a ballot, why, and how each geleding voted. */
export function Result(props: {
  outcomes: BallotView['outcomes']
  weighted: boolean
  download: string
}) {
  const { t } = useTranslation('decisions')
  const { outcomes, weighted, download } = props
  const last = outcomes.at(-1)
  if (!last) return null
  const { outcome, tally, hash } = last
  const earlier = outcomes.slice(0, -1)
  return (
    <Section title={t('result.title')}>
      <p className={styles.outcome}>{t(`outcome.${outcome}`)}</p>
      {outcome === 'aangenomen-onder-voorbehoud' && (
        <Notice tone="plain">
          <p>{t('result.provisional')}</p>
          <p>
            {t('result.range', {
              best: t(`outcome.${tally.range.best}`).toLowerCase(),
              worst: t(`outcome.${tally.range.worst}`).toLowerCase(),
            })}
          </p>
        </Notice>
      )}
      <ul className={styles.reasons}>
        {tally.reasons.map((reason) => (
          <ReasonItem key={`${reason.key} ${reason.values.geleding ?? ''}`} reason={reason} />
        ))}
      </ul>
      <GeledingResult tally={tally} unit={weighted ? 'weight' : 'organisations'} />
      {earlier.length > 0 && (
        <>
          <h3>{t('result.history')}</h3>
          <ol>
            {earlier.map((one) => (
              <li key={one.number}>
                {t(`outcome.${one.outcome}`)}, <Moment date={one.determinedAt} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        <a href={download} download>
          {t('result.export')}
        </a>
      </p>
      <p className={styles.hash}>
        {t('result.recompute')}
        <br />
        {t('ballot.hash')}: <code>{hash}</code>
      </p>
    </Section>
  )
}

function ReasonItem({ reason: { key, values } }: { reason: Reason }) {
  const { t } = useTranslation('decisions')
  const geledingName = values.geleding ? t(`geleding.${values.geleding}`) : ''
  return <li>{t(`result.reason.${key}`, { ...values, geledingName })}</li>
}
