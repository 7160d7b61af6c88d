import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Milestone } from './plan-data.ts'
import styles from './workplan.module.css'

/** What shows that a milestone was reached. */
export function Evidence({ tenant, milestone }: { tenant: string; milestone: Milestone }) {
  const { t } = useTranslation('workplan')
  const { evidence, link, file } = milestone
  return (
    <Section title={t('milestone.evidence')}>
      {evidence && <p className={styles.about}>{evidence}</p>}
      {link && (
        <p>
          <a href={link} rel="noopener noreferrer nofollow">
            {link}
          </a>
        </p>
      )}
      {file && (
        <p>
          <a href={`/${tenant}/bijlagen/${file.id}`}>
            {t(file.picture ? 'milestone.see-photo' : 'milestone.save-file', { name: file.name })}
          </a>
        </p>
      )}
    </Section>
  )
}
