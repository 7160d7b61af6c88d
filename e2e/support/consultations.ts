import { expect, type Page } from '@playwright/test'
import { openAgenda } from './agendas.ts'

/** The consultation of the demo that is open. */
export const openTitle = 'Wat vinden jullie van de praktijkplekken?'

/** Goes to it, and answers its address. */
export async function openConsultation(page: Page): Promise<string> {
  await openAgenda(page, 'Deelagenda Praktijkleren 2027-2028')
  await page.getByRole('link', { name: 'Consultatie' }).click()
  await page.getByRole('link', { name: openTitle }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(openTitle)
  return new URL(page.url()).pathname
}

/** Submits a position on the whole, on the page where one stands. */
export async function takePosition(page: Page, stance: string, reasons: string): Promise<void> {
  const whole = page.getByRole('radiogroup', { name: 'De agenda als geheel' })
  await whole.getByRole('radio', { name: stance, exact: true }).check()
  await whole.getByLabel('Toelichting').fill(reasons)
  await page.getByRole('button', { name: 'Standpunt indienen' }).click()
}
