import type { Page } from '@playwright/test'
import { expect } from './test.ts'

export const tenant = 'zuidoost-brabant'

/** Adds an item of one's own; answers where it stands. */
export async function addItem(page: Page, title: string, visibility: string): Promise<string> {
  const ask = async (name: string, json: object) => {
    const answer = await page.request.post(`/api/trpc/library.${name}`, { data: { json } })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()).result.data?.json
  }
  const facts = { kind: 'handreiking', title, on: '2026-05-01', plainSummary: 'Zet een meester.' }
  const { id } = await ask('add', { tenant, ...facts, visibility })
  if (visibility === 'openbaar') await ask('publish', { tenant, item: id })
  return id
}

/** The first of that name: what happened to an item names its files further down. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).first()

/** The least that a PDF of one page can be. */
export function paper(words: string): Buffer {
  const text = `BT /F 24 Tf 40 700 Td (${words}) Tj ET`
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${text.length}>> stream
${text}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>`,
  )
}
