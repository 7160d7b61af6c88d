import { useTranslation } from 'react-i18next'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import { Day } from '../../shell/moment.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { PackageFields } from './package-fields.tsx'
import type { Plan } from './plan-data.ts'
import styles from './workplan.module.css'

/** A work package with its milestones, and for who leads what one can do with it. */
export function PackageItem(props: {
  base: string
  workPackage: Plan['packages'][number]
  place: { at: number; last: number }
  milestones: Plan['milestones']
  tasks: Plan['tasks'][number] | undefined
  /** Who can lead it; null for who does not plan. */
  partners: Plan['partners'] | null
  answer: unknown
}) {
  const { t } = useTranslation('workplan')
  const { base, workPackage, place, milestones, tasks, partners, answer } = props
  const { id, number, title, about, startsOn, endsOn, lead } = workPackage
  const name = t('package.name', { number, title })
  return (
    <li id={`wp-${number}`}>
      <h3>{name}</h3>
      <p className={styles.under}>
        <Day date={new Date(startsOn)} /> – <Day date={new Date(endsOn)} />
        {' · '}
        {lead?.name ?? t('package.no-lead')}
        {tasks && (
          <>
            {' · '}
            <a href={`${base}/taken?werkpakket=${id}`}>
              {t('package.tasks', { done: tasks.done, count: tasks.all })}
            </a>
          </>
        )}
      </p>
      {about && <p className={styles.about}>{about}</p>}
      <MilestoneList base={base} milestones={milestones} />
      {partners && (
        <>
          <ActForm
            act="changePackage"
            about={{ workPackage: id }}
            title={t('package.change', { number })}
            button={t('package.save')}
            answer={answer}
          >
            {(refused) => (
              <PackageFields facts={workPackage} refused={refused} partners={partners} />
            )}
          </ActForm>
          <div className={styles.ways}>
            {place.at > 0 && (
              <ActButton
                act="movePackage"
                about={{ workPackage: id, position: String(place.at - 1) }}
                of={name}
              >
                {t('package.up')}
              </ActButton>
            )}
            {place.at < place.last && (
              <ActButton
                act="movePackage"
                about={{ workPackage: id, position: String(place.at + 1) }}
                of={name}
              >
                {t('package.down')}
              </ActButton>
            )}
            <ActButton act="withdrawPackage" about={{ workPackage: id }} of={name}>
              {t('package.withdraw')}
            </ActButton>
          </div>
        </>
      )}
    </li>
  )
}
