import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../shell/act-button.tsx'
import type { Plan } from './plan-data.ts'
import styles from './workplan.module.css'

/** Work packages that were taken out, and the way back. */
export function WithdrawnPackages({ packages }: { packages: Plan['packages'] }) {
  const { t } = useTranslation('workplan')
  const gone = packages.filter(({ withdrawn }) => withdrawn)
  if (gone.length === 0) return null
  return (
    <Section title={t('package.withdrawn')}>
      <ul className={styles.list}>
        {gone.map(({ id, number, title }) => (
          <li key={id}>
            {t('package.name', { number, title })}
            <ActButton act="restorePackage" about={{ workPackage: id }} of={title}>
              {t('package.restore')}
            </ActButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
