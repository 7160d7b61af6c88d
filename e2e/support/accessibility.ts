import { readdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { noteChecked } from './checked-pages.ts'
import { expect } from './test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const features = path.resolve(import.meta.dirname, '../../app/src/features')
/** What a page shows whose sentences are not there, such as `agenda:title`. */
const keys = new RegExp(`\\b(shell|${readdirSync(features).join('|')}):[a-z-]+(\\.[a-z-]+)*`, 'g')

/** No violation of WCAG 2.2 AA in light and in dark, and no key where a sentence belongs. */
export async function expectAccessible(page: Page): Promise<void> {
  const words = `${await page.title()} ${await page.locator('body').innerText()}`
  expect(words.match(keys) ?? [], page.url()).toEqual([])
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
    const told = (await violationsOn(page)).map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    )
    expect(told, `${page.url()} in ${colorScheme}`).toEqual([])
  }
  noteChecked('accessible', page.url())
}

type Violation = Pick<axe.Result, 'id'> & { nodes: { html: string }[] }

/**
 * Axe stays in the page for the next look, and tells of violations alone: an answer with all that is
 * well takes ten times as long. Only what stands in frames needs the builder, which looks into them.
 */
async function violationsOn(page: Page): Promise<Violation[]> {
  if (page.frames().length > 1)
    return (await new AxeBuilder({ page }).withTags(rules).analyze()).violations
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(lookWithAxe, rules)
}

async function lookWithAxe(tags: string[]): Promise<Violation[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe }
  const { violations } = await inPage.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  })
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
}

/**
 * Colours that are still on their way have the contrast of neither theme; what inherits one sets out
 * when the one above has arrived. What is folded away does not move on, so that nobody waits for it.
 */
async function settled(): Promise<void> {
  const shown = ({ effect }: Animation) =>
    !(effect instanceof KeyframeEffect) || effect.target?.checkVisibility() !== false
  for (let still = 0; still < 2; still++) {
    await new Promise((drawn) => requestAnimationFrame(drawn))
    const moving = document
      .getAnimations()
      .filter((animation) => animation.playState === 'running' && shown(animation))
    const arrived = Promise.allSettled(moving.map(({ finished }) => finished))
    await Promise.race([arrived, new Promise((later) => setTimeout(later, 500))])
    if (moving.length > 0) still = -1
  }
}

/** Nothing sticks out at the width of a small phone. */
export async function expectToFit(page: Page, width = 360): Promise<void> {
  await page.setViewportSize({ width, height: 740 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, `${page.url()} at ${width} px`).toBeLessThanOrEqual(width)
  noteChecked('fits', page.url())
}
