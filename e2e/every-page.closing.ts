import { pagesWithout } from './support/checked-pages.ts'
import { expect, test } from './support/test.ts'

test('every page of the sitemap was held against WCAG 2.2 AA in both themes (R-92)', async () => {
  expect(await pagesWithout('accessible')).toEqual([])
})

test('every page of the sitemap was seen to fit a small phone', async () => {
  expect(await pagesWithout('fits')).toEqual([])
})
