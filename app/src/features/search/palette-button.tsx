import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './palette-button.module.css'
import type { PalettePage } from './palette-page.ts'

const Palette = lazy(() => import('./palette.tsx'))

/** Opens the palette, as mod+K does; only then is it loaded. */
export function PaletteButton({ tenant, pages }: { tenant: string; pages: PalettePage[] }) {
  const { t } = useTranslation('search')
  const [wanted, setWanted] = useState(0)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setWanted((times) => times + 1)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setWanted((times) => times + 1)}
      >
        <IconSearch aria-hidden="true" size="1.25rem" />
        <span className={styles.words}>{t('button')}</span>
        <kbd className={styles.keys} aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      <Suspense>{wanted > 0 && <Palette tenant={tenant} pages={pages} wanted={wanted} />}</Suspense>
    </>
  )
}
