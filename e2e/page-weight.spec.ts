import { scriptWeight } from './support/script-weight.ts'
import { expect, test } from './support/test.ts'

const kilobyte = 1024
const outside = [
  '/',
  '/aanmelden',
  '/zuidoost-brabant/over',
  '/zuidoost-brabant/over/kennis',
  '/zuidoost-brabant/doe-mee',
  '/zuidoost-brabant/doe-mee/account',
]
const inside = [
  '',
  '/wijzigingen',
  '/partners',
  '/agenda',
  '/besluiten',
  '/afspraken',
  '/werkgroepen',
  '/beheer/leden',
  '/beheer/uitnodigingen',
]

test('pages for anybody load at most 150 kB of JavaScript', async ({ visitor }) => {
  for (const path of outside) {
    const weight = await scriptWeight(await visitor(), path)
    expect(weight, path).toBeGreaterThan(0)
    expect(weight, path).toBeLessThanOrEqual(150 * kilobyte)
  }
})

test('pages without the editor load at most 220 kB of JavaScript', async ({ browserOf }) => {
  for (const path of inside) {
    const page = await browserOf('coordinator')
    const weight = await scriptWeight(page, `/zuidoost-brabant${path}`)
    expect(weight, path).toBeGreaterThan(0)
    expect(weight, path).toBeLessThanOrEqual(220 * kilobyte)
  }
})

test('an item that is for everybody is read without a script', async ({ visitor }) => {
  const page = await visitor()
  const sitemap = await (await page.request.get('/zuidoost-brabant/sitemap.xml')).text()
  const [item = ''] = sitemap.match(/\/zuidoost-brabant\/over\/kennis\/[0-9a-f-]{36}/) ?? []
  expect(item).not.toBe('')
  expect(await scriptWeight(page, item)).toBe(0)
  // From a page that runs already one goes on in it, there and back.
  await page.goto('/zuidoost-brabant/over/kennis')
  await page.evaluate(() => window.document.body.setAttribute('data-here', ''))
  await page.locator(`a[href="${item}"]`).click()
  await expect(page).toHaveURL(item)
  await page.goBack()
  await expect(page.locator('html[data-alive] body[data-here]')).toBeAttached()
})
