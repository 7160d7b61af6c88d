import { IconUserCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { useRootData } from '../root-data.ts'
import { ColourSchemeSwitch } from './colour-scheme-switch.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Menu } from './menu.tsx'
import list from './menu-list.module.css'
import styles from './person-menu.module.css'

/** My profile, language, colours, and the way out. */
export function PersonMenu() {
  const { t } = useTranslation('shell')
  const { me } = useRootData()
  const face = (
    <>
      <IconUserCircle aria-hidden="true" size="1.5rem" stroke={1.5} />
      <span className={styles.name}>{me?.displayName}</span>
    </>
  )
  return (
    <Menu id="ik" label={face} name={t('person.menu', { name: me?.displayName })}>
      <p className={list.title}>
        <strong className={styles.full}>{me?.displayName}</strong>
        {me?.email}
      </p>
      <Link to="/profiel" className={list.item}>
        {t('person.profile')}
      </Link>
      <LanguageSwitch />
      <hr className={list.line} />
      <div className={list.padded}>
        <ColourSchemeSwitch />
      </div>
      <hr className={list.line} />
      <Form method="post" action="/afmelden">
        <button type="submit" className={list.item}>
          {t('sign-out')}
        </button>
      </Form>
    </Menu>
  )
}
