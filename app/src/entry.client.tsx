import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { pickLocale } from './shell/i18n/locale.ts'
import { speak } from './shell/i18n/speak.ts'

async function hydrate(): Promise<void> {
  const locale = pickLocale(document.documentElement.lang)
  const { sentences } =
    locale === 'en' ? await import('./shell/i18n/en.ts') : await import('./shell/i18n/nl.ts')
  const i18n = speak(locale, sentences)
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

void hydrate()
