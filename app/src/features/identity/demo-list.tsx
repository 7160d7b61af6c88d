import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DemoAccount } from './demo-accounts.ts'
import styles from './demo-list.module.css'

/** Who one can be in the demo: a click fills the form in. */
export function DemoList(props: { accounts: readonly DemoAccount[]; destination: string }) {
  const { t } = useTranslation('identity')
  if (props.accounts.length === 0) return null
  return (
    <Section title={t('demo.title')}>
      <p className={styles.intro}>{t('demo.intro')}</p>
      <ul className={styles.list}>
        {props.accounts.map(({ name, email }) => (
          <li key={name}>
            <Link
              to={`?${new URLSearchParams({ als: name, naar: props.destination })}`}
              replace
              preventScrollReset
            >
              {t(`demo.${name}.role`)}
            </Link>
            <span className={styles.about}>{t(`demo.${name}.about`)}</span>
            <span className={styles.email}>{email}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
