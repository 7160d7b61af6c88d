import { type ConsortiumPhase, workingPhases } from '@voortent/domain/consortia/contract'
import { useTranslation } from 'react-i18next'
import styles from './steps.module.css'

/** The seven phases in order, and the one a consortium is in. */
export function PhaseRow({ phase }: { phase: ConsortiumPhase }) {
  const { t } = useTranslation('consortia')
  const here = workingPhases.findIndex((one) => one === phase)
  return (
    <>
      <ol className={styles.phases} aria-label={t('steps.phases')}>
        {workingPhases.map((one, place) => (
          <li
            key={one}
            className={styles[place === here ? 'now' : place < here ? 'past' : 'coming']}
            aria-current={place === here ? 'step' : undefined}
          >
            {t(`phase.${one}`)}
          </li>
        ))}
      </ol>
      <p className={styles.about}>{t(`steps.about.${phase}`)}</p>
    </>
  )
}
