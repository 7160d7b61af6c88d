import { riskWeight } from '@voortent/domain/workplan/contract'
import { VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Risk } from './risk-summary.tsx'
import styles from './workplan.module.css'

const thirds = [1, 2, 3] as const

/** Risks that run, by chance and effect; each leads to its words below. */
export function RiskMatrix({ risks }: { risks: readonly Risk[] }) {
  const { t } = useTranslation('workplan')
  const running = risks.filter(({ state }) => state === 'open' || state === 'opgetreden')
  // They stand on top of the list, which numbers them alike.
  const numbers = new Map(running.map(({ id }, place) => [id, place + 1]))
  return (
    <table className={styles.matrix}>
      <caption>{t('risk.matrix')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('risk.field.chance')}</th>
          {thirds.map((effect) => (
            <th key={effect} scope="col">
              {t(`risk.effect.${effect}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {thirds.toReversed().map((chance) => (
          <tr key={chance}>
            <th scope="row">{t(`risk.chance.${chance}`)}</th>
            {thirds.map((effect) => (
              <td key={effect} className={styles[riskWeight(chance, effect)]}>
                {running
                  .filter((risk) => risk.chance === chance && risk.effect === effect)
                  .map(({ id, title }) => (
                    <a key={id} href={`#risico-${id}`} title={title}>
                      {numbers.get(id)}
                      <VisuallyHidden> {title}</VisuallyHidden>
                    </a>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
