import { useSelf, useStatus, useSyncStatus } from '@liveblocks/react'
import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import styles from './saved-state.module.css'

/** In words: whether every letter is in the database, and what happens when there is no line. */
export function SavedState() {
  const { t } = useTranslation('documents')
  const status = useStatus()
  const sync = useSyncStatus({ smooth: true })
  const mayWrite = useSelf((self) => self.canWrite)
  const away = status === 'reconnecting'
  const words =
    status === 'connected'
      ? t(sync === 'synchronized' ? 'saved.all' : 'saved.busy')
      : t('saved.connecting')
  return (
    <>
      {status !== 'disconnected' && !away && mayWrite !== false && (
        <p className={styles.state} data-saved={status === 'connected' && sync === 'synchronized'}>
          {words}
        </p>
      )}
      <output className={styles.told}>
        {away && <Notice tone="asked">{t('saved.away')}</Notice>}
        {status === 'disconnected' && <Notice tone="loss">{t('saved.refused')}</Notice>}
      </output>
    </>
  )
}
