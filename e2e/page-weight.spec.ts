import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const kilobyte = 1024
const outside = ['/', '/aanmelden', '/zuidoost-brabant/over', '/zuidoost-brabant/doe-mee']
const inside = [
  '',
  '/wijzigingen',
  '/partners',
  '/agenda',
  '/beheer/leden',
  '/beheer/uitnodigingen',
]

test('pages for anybody load at most 150 kB of JavaScript', async ({ visitor }) => {
  for (const path of outside) {
    expect(await scriptWeight(await visitor(), path), path).toBeLessThanOrEqual(150 * kilobyte)
  }
})

test('pages without the editor load at most 220 kB of JavaScript', async ({ browserOf }) => {
  for (const path of inside) {
    const page = await browserOf('coordinator')
    const weight = await scriptWeight(page, `/zuidoost-brabant${path}`)
    expect(weight, path).toBeLessThanOrEqual(220 * kilobyte)
  }
})

/** Bytes of all scripts a fresh browser loads for a page, each as gzip would send it. */
async function scriptWeight(page: Page, path: string): Promise<number> {
  const weights: Promise<number>[] = []
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return
    weights.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
  expect(total, `${path} loads scripts`).toBeGreaterThan(0)
  return total
}
