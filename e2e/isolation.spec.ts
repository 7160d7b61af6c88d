import { expect, test } from './support/test.ts'

const inside = [
  '',
  '/agenda',
  '/agenda/nieuw',
  '/partners',
  '/partners/nieuw',
  '/partners.csv',
  '/wijzigingen',
  '/beheer',
  '/beheer/leden',
  '/beheer/uitnodigingen',
  '/beheer/aanvragen',
  '/beheer/post',
]

test('an outsider sees 404 for everything inside', async ({ browserOf }) => {
  const page = await browserOf('buiten')
  for (const path of inside) {
    const answer = await page.goto(`/zuidoost-brabant${path}`)
    expect(answer?.status(), path).toBe(404)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
})

test('an outsider gets nothing from the procedures either, not even with a right id', async ({
  browserOf,
}) => {
  const insider = await browserOf('coordinator')
  const outsider = await browserOf('buiten')
  const tenant = 'zuidoost-brabant'
  const list = await insider.request.get(ask('agenda.list', { tenant }))
  const { id } = (await list.json()).result.data.json.items[0]
  for (const path of [ask('agenda.list', { tenant }), ask('agenda.get', { tenant, id })]) {
    expect((await outsider.request.get(path)).status()).toBe(404)
  }
  const own = await outsider.request.get(ask('agenda.get', { tenant: 'drechtsteden', id }))
  expect(own.status()).toBe(404)
})

test('who is not signed in is sent to sign in, and comes back', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/zuidoost-brabant/partners')
  await expect(page).toHaveURL(/aanmelden\?naar=%2Fzuidoost-brabant%2Fpartners/)
})

function ask(path: string, json: unknown): string {
  return `/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify({ json }))}`
}
