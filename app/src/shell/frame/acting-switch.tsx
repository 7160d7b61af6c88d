import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Form, useLocation } from 'react-router'
import styles from './acting-switch.module.css'
import type { FrameData } from './frame-data.ts'
import { Menu } from './menu.tsx'
import list from './menu-list.module.css'

/** On whose behalf I act, in words, always in sight; and the choice among those I represent. */
export function ActingSwitch({ frame }: { frame: FrameData }) {
  const { t } = useTranslation('shell')
  const { pathname, search } = useLocation()
  const { tenant, organisations, actingForId } = frame
  const acting = organisations.find(({ id }) => id === actingForId)
  const words = (
    <span className={styles.words}>
      {acting ? t('acting.for') : t('acting.myself')}
      {acting && <strong>{acting.name}</strong>}
    </span>
  )
  if (organisations.length === 0) return <p className={styles.alone}>{words}</p>
  const choices = [...organisations, { id: '', name: t('acting.as-myself'), function: '' }]
  return (
    <Menu id="namens" label={words} className={styles.switch}>
      <Form method="post" action={`/${tenant.slug}/namens`}>
        <input type="hidden" name="naar" value={pathname + search} />
        <p className={list.title}>{t('acting.choose')}</p>
        <ul className={list.list}>
          {choices.map(({ id, name, function: role }) => {
            const current = id === (acting?.id ?? '')
            return (
              <li key={id}>
                <button
                  name="organisation"
                  value={id}
                  aria-current={current ? 'true' : undefined}
                  className={`${list.item} ${current ? list.current : ''}`}
                >
                  {current ? (
                    <IconCheck aria-hidden="true" size="1.25rem" />
                  ) : (
                    <span className={list.blank} />
                  )}
                  <span>
                    {name}
                    {role && <span className={list.small}>{role}</span>}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </Form>
      <p className={list.title}>{t('acting.explanation')}</p>
    </Menu>
  )
}
