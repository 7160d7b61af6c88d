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
