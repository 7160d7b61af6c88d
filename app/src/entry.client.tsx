import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { learnAdopted } from './shell/i18n/learn-adopted.ts'
import { learnDoor } from './shell/i18n/learn-door.ts'
import { learnInside } from './shell/i18n/learn-inside.ts'
import { pickLocale } from './shell/i18n/locale.ts'
import { speak } from './shell/i18n/speak.ts'

async function hydrate(): Promise<void> {
  const locale = pickLocale(document.documentElement.lang)
  const { sentences } =
    locale === 'en'
      ? await import('./shell/i18n/en-front.ts')
      : await import('./shell/i18n/nl-front.ts')
  const i18n = speak(locale, sentences)
  if (document.querySelector('[data-tenant]')) await learnInside(locale)
  if (document.querySelector('[data-door]')) await learnDoor(locale)
  if (document.querySelector('[data-adopted]')) await learnAdopted(locale)
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
