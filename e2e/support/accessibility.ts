import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { noteChecked } from './checked-pages.ts'
import { expect } from './test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violation of WCAG 2.2 AA in light and in dark, and nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page
      .locator('html')
      .and(
        page.locator(
          `[data-mantine-color-scheme=${colorScheme}], :not([data-mantine-color-scheme])`,
        ),
      )
      .waitFor({ state: 'attached' })
    await page.evaluate(settled)
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    )
    expect(told, `${page.url()} in ${colorScheme}`).toEqual([])
  }
  noteChecked('accessible', page.url())
}

/** Colours that are still on their way have the contrast of neither theme. */
async function settled(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn))
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
}

/** Nothing sticks out at the width of a small phone. */
export async function expectToFit(page: Page, width = 360): Promise<void> {
  await page.setViewportSize({ width, height: 740 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, `${page.url()} at ${width} px`).toBeLessThanOrEqual(width)
  noteChecked('fits', page.url())
}
