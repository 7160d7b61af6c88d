import { quorumOf, type Rule } from '@voortent/domain/decisions/contract'
import { useTranslation } from 'react-i18next'

/** A rule in plain sentences; with numbers where the roster is known. */
export function RuleWords(props: {
  rule: Rule
  sealed: boolean
  entitled: number
  weighted: boolean
}) {
  const { t } = useTranslation('decisions')
  const { rule, sealed, entitled, weighted } = props
  const { decision, base, quorum, quorumPerGeleding } = rule
  const threshold = decision === 'consent' ? decision : `${decision}-${base}`
  return (
    <ul>
      <li>{t(`rule.words.${threshold}`)}</li>
      {quorum > 0 ? (
        <li>
          {t('rule.quorum', { needed: quorumOf(quorum, entitled), entitled, percent: quorum })}
        </li>
      ) : (
        <li>{t('rule.no-quorum')}</li>
      )}
      {quorumPerGeleding > 0 && (
        <li>{t('rule.quorum-per-geleding', { percent: quorumPerGeleding })}</li>
      )}
      <li>{t(`rule.reservations.${rule.reservations}`)}</li>
      <li>{t(sealed ? 'rule.sealed' : 'rule.open')}</li>
      {weighted && <li>{t('rule.weights')}</li>}
    </ul>
  )
}
