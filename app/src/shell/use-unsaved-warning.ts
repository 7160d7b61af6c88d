import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

/**
 * Asks before somebody leaves a form with unsaved words, within the application or out of it.
 * `<Form onChange={unsaved.touch} onSubmit={unsaved.settle}>`
 */
export function useUnsavedWarning(): { touch: () => void; settle: () => void } {
  const { t } = useTranslation('shell')
  const [touched, setTouched] = useState(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      touched && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(t('unsaved'))) blocker.proceed()
    else blocker.reset()
  }, [blocker, t])

  useEffect(() => {
    if (!touched) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [touched])

  return {
    touch: useCallback(() => setTouched(true), []),
    settle: useCallback(() => setTouched(false), []),
  }
}
