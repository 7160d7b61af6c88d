import { expect, test } from 'vitest'
import { speak } from './i18n/speak.ts'
import { pageTitle } from './page-title.ts'

speak('nl', { agenda: { title: 'Agenda’s' } })
const root = { id: 'root', loaderData: { locale: 'nl' } }
const frame = { id: 'shell/tenant-frame.page', loaderData: { tenant: { name: 'Drechtsteden' } } }

test('the page comes first, then the tenant, then the product', () => {
  expect(pageTitle({ matches: [root, frame] }, 'agenda:title')).toEqual([
    { title: 'Agenda’s · Drechtsteden · Voortent' },
  ])
})

test('a name of something is no key', () => {
  expect(pageTitle({ matches: [root] }, 'Doen: 2027')[0]?.title).toBe('Doen: 2027 · Voortent')
})

test('what says the same is said once', () => {
  expect(pageTitle({ matches: [root, frame] }, 'Drechtsteden')[0]?.title).toBe(
    'Drechtsteden · Voortent',
  )
})
