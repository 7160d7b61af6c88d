import { useTranslation } from 'react-i18next'
import { HeldMandate } from './held-mandate.tsx'
import styles from './held-mandates.module.css'
import type { Representation } from './organisation-data.ts'

/** What a representation may decide on, and did before. */
export function HeldMandates(props: { representation: Representation; answer: unknown }) {
  const { t } = useTranslation('partners')
  const { representation, answer } = props
  if (representation.mandates.length === 0) {
    return <p>{t('mandate.none', { name: representation.name })}</p>
  }
  return (
    <ul className={styles.mandates}>
      {representation.mandates.map((mandate) => (
        <li key={mandate.id}>
          <HeldMandate mandate={mandate} representation={representation} answer={answer} />
        </li>
      ))}
    </ul>
  )
}
