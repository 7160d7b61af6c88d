import { Notice } from '@voortent/ui'
import { lazy, Suspense, startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import styles from './done-notice.module.css'
import { doneSentence, withoutDone } from './done-sentence.ts'

const Toast = lazy(() => import('./toast.tsx'))

/** What was just done, from `?gedaan=module.key`, as a line on the page. */
export function DoneLine() {
  const sentence = useDoneSentence()
  return (
    <output className={styles.line}>{sentence && <Notice tone="done">{sentence}</Notice>}</output>
  )
}

/**
 * What was just done, as a toast; a line on the page without JavaScript. The address forgets it
 * without a step back.
 */
export function DoneToast() {
  const { search, pathname, hash, key, state } = useLocation()
  const navigate = useNavigate()
  const [told, setTold] = useState<{ id: string; sentence: string } | null>(null)
  const sentence = useDoneSentence()
  const id = `${key}${search}`

  useEffect(() => {
    if (!sentence) return
    startTransition(() => setTold({ id, sentence }))
    void navigate(
      { pathname, search: withoutDone(search), hash },
      { replace: true, preventScrollReset: true, state, defaultShouldRevalidate: false },
    )
  }, [sentence, id, navigate, pathname, search, hash, state])

  return (
    <>
      {sentence && told?.id !== id && (
        <div className={styles.withoutScript}>
          <Notice tone="done">{sentence}</Notice>
        </div>
      )}
      <Suspense>{told && <Toast {...told} />}</Suspense>
    </>
  )
}

function useDoneSentence(): string | null {
  const { t, i18n } = useTranslation('shell')
  const done = doneSentence(useLocation().search)
  return done && i18n.exists(done.key, done.values) ? t(done.key, done.values) : null
}
