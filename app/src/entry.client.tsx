import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { learn } from './shell/i18n/learn.ts'
import { pickLocale } from './shell/i18n/locale.ts'
import { speak } from './shell/i18n/speak.ts'

async function hydrate(): Promise<void> {
  const locale = pickLocale(document.documentElement.lang)
  const i18n = speak(locale, {})
  // The page speaks already; hydrating it before its sentences are here would make it stammer.
  await learn(locale, document.documentElement.dataset.sentences?.split(' ') ?? ['shell'])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <HydratedRouter />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

/** Who goes on before an answer came gives it up; that is no fault to report. */
function isGivenUp({ reason }: PromiseRejectionEvent): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}

window.addEventListener('unhandledrejection', (event) => {
  if (isGivenUp(event)) event.preventDefault()
})
void hydrate()
