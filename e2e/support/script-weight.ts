import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** Bytes of all scripts a fresh browser loads for a page, each as gzip would send it. */
export async function scriptWeight(page: Page, path: string): Promise<number> {
  const weights: Promise<number>[] = []
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return
    weights.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
}
