import type { Geleding } from '@voortent/domain/tenancy/contract'
import { useTranslation } from 'react-i18next'
import { GeledingTag } from '../partners/geleding-tag.tsx'
import styles from './participation-chart.module.css'

const kinds = ['drafted', 'commented', 'consulted', 'decided'] as const

type Share = { geleding: Geleding; partners: number } & Record<(typeof kinds)[number], number>

/** Bars per geleding: which part of its organisations did what; the table beside it has the figures. */
export function ParticipationChart({ shares }: { shares: Share[] }) {
  const { t } = useTranslation('consultation')
  return (
    <ul className={styles.chart}>
      {shares.map((share) => (
        <li key={share.geleding}>
          <GeledingTag geleding={share.geleding} />
          <ul className={styles.bars}>
            {kinds.map((kind) => (
              <li key={kind}>
                <span>{t(`participation.${kind}`)}</span>
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect className={styles.all} width="100" height="14" />
                  <rect
                    className={styles[kind]}
                    width={share.partners ? (share[kind] / share.partners) * 100 : 0}
                    height="14"
                  />
                </svg>
                <span className={styles.figure}>
                  {t('list.of', { answered: share[kind], invited: share.partners })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
