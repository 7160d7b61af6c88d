import type { Light } from '@voortent/domain/goals/contract'
import { useTranslation } from 'react-i18next'
import styles from './goal.module.css'
import { LightTag } from './light-tag.tsx'
import { useFigure } from './use-figure.ts'

/** How a goal stands, why, and by which rule. */
export function LightReason({ light, unit }: { light: Light; unit: string }) {
  const { t } = useTranslation('goals')
  const figure = useFigure()
  const { colour, reason, year, target, expected } = light
  const values = {
    year,
    target: target && figure(target, unit),
    expected: expected && figure(expected, unit, 1),
  }
  return (
    <div className={styles.light}>
      <p>
        <LightTag colour={colour} /> {t(`light.reason.${reason}`, values)}
      </p>
      <details className={styles.rule}>
        <summary>{t('light.rule.title')}</summary>
        <ul>
          {(['groen', 'oranje', 'rood', 'grijs', 'line'] as const).map((part) => (
            <li key={part}>{t(`light.rule.${part}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
