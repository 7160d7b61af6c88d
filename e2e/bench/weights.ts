import { chromium } from '@playwright/test'
import { launchOptions } from '../support/chromium.ts'
import { scriptWeight } from '../support/script-weight.ts'
import type { Figure } from './figure.ts'

const pages = {
  landing: '/',
  'home of a tenant': '/zuidoost-brabant',
  agendas: '/zuidoost-brabant/agenda',
  partners: '/zuidoost-brabant/partners',
}

/** JavaScript per page in kB of gzip, in a fresh browser each. */
export async function measureWeights(url: string, cookie: string): Promise<Figure[]> {
  const browser = await chromium.launch(launchOptions)
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(pages)) {
    const extraHTTPHeaders: Record<string, string> = path === '/' ? {} : { cookie }
    const context = await browser.newContext({ extraHTTPHeaders })
    const weight = await scriptWeight(await context.newPage(), url + path)
    figures.push({ name: `JavaScript of ${name}`, unit: 'kB gzip', ours: weight / 1024 })
    await context.close()
  }
  await browser.close()
  return figures
}
