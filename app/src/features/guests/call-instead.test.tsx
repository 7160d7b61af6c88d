import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { speak } from '../../shell/i18n/speak.ts'
import { CallInstead } from './call-instead.tsx'
import guests from './nl.json' with { type: 'json' }

const dutch = speak('nl', { guests })
const said = (email: string, phone: string) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={dutch}>
      <CallInstead reach={{ email, phone }} />
    </I18nextProvider>,
  )

test('who left only a phone number is called: no letter goes out', () => {
  expect(said('', '06 1234 5678')).toContain('Bel: <a href="tel:0612345678">06 1234 5678</a>')
  expect(said('', '')).toContain('niet te bereiken')
})

test('who left an address gets the letter', () => {
  expect(said('ge@korst.example', '06 1234 5678')).toBe('')
})
