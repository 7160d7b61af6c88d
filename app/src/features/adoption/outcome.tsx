import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import styles from './adoption.module.css'

export type Adopted = Awaited<ReturnType<Api['adoption']['get']>>

/** What was asked, by which rule, and why the answer is yes; in words that anybody understands. */
export function Outcome({ record }: { record: Adopted }) {
  const { t } = useTranslation('adopted')
  const { question, rule, tally } = record
  const { organisations, quorum } = tally
  const cast = organisations.entitled - organisations.missing
  const { decision, base } = rule
  const threshold = decision === 'consent' ? decision : `${decision}-${base}`
  return (
    <section aria-labelledby="besluit" className={styles.part}>
      <h2 id="besluit">{t('outcome.title')}</h2>
      <p className={styles.question}>{question}</p>
      <ul>
        <li>{t('outcome.turnout', { cast, entitled: organisations.entitled })}</li>
        <li>
          {t('outcome.counts', {
            voor: organisations.voor,
            tegen: organisations.tegen + organisations.bezwaar,
            onthouding: organisations.onthouding,
          })}
        </li>
        <li>{t(`outcome.rule.${threshold}`)}</li>
        {quorum.needed > 0 && (
          <li>{t('outcome.quorum', { needed: quorum.needed, present: quorum.present })}</li>
        )}
        {rule.quorumPerGeleding > 0 && (
          <li>{t('outcome.quorum-per-geleding', { percent: rule.quorumPerGeleding })}</li>
        )}
        {tally.geledingen.map(({ geleding, organisations: own }) => (
          <li key={geleding}>
            {t('outcome.geleding', {
              geleding: t(`geleding.${geleding}`),
              voor: own.voor,
              tegen: own.tegen + own.bezwaar,
              onthouding: own.onthouding,
              missing: own.missing,
            })}
          </li>
        ))}
      </ul>
      <p className={styles.outcome}>{t('outcome.adopted')}</p>
    </section>
  )
}
