import { expect, type Page } from '@playwright/test'
import { dayOf } from '@voortent/kernel'

const tenant = 'zuidoost-brabant'

/** Calls a procedure as who is signed in on a page; answers its status and, where it refused, the key of its sentence. */
export async function call(
  page: Page,
  procedure: string,
  input: Record<string, unknown>,
): Promise<{ refused: string | undefined; status: number }> {
  const answer = await page.request.post(`/api/trpc/${procedure}`, {
    data: { json: { tenant, ...input } },
  })
  const body = await answer.json()
  return {
    refused: body.error?.json?.data?.refusal?.code,
    status: answer.status(),
  }
}

/** Asks a procedure that only reads. */
export async function ask<Data>(
  page: Page,
  procedure: string,
  input: Record<string, unknown>,
): Promise<Data> {
  const asked = encodeURIComponent(JSON.stringify({ json: { tenant, ...input } }))
  const answer = await page.request.get(`/api/trpc/${procedure}?input=${asked}`)
  expect(answer.ok(), `${procedure}: ${await answer.text()}`).toBe(true)
  return (await answer.json()).result.data.json
}

type Roster = {
  ballot: { voters: { organisationId: string; name: string; mandate: string }[] }
}

/** The organisations on a ballot's roster by name. */
export async function rosterOf(page: Page, ballot: string) {
  const { ballot: view } = await ask<Roster>(page, 'decisions.roster', { ballot })
  return new Map(view.voters.map((voter) => [voter.name, voter]))
}

/** Fills in the form of a new ballot and lays it out; answers its id. */
export async function prepare(page: Page, about: { title: string; rule?: string; seal?: boolean }) {
  await page.goto(`/${tenant}/besluiten/nieuw`)
  await page.getByLabel('Titel').fill(about.title)
  await page.getByLabel('Vraag').fill('Gaan we hiermee akkoord?')
  if (about.rule) await page.getByLabel('Regel').selectOption(about.rule)
  if (about.seal) await page.getByLabel('Zicht op de stemmen').selectOption('sealed')
  await page.getByLabel('Quorum per geleding, in procenten').fill('50')
  await page.getByLabel('Sluit op').fill(dayIn(12))
  await page.getByLabel(/2027-2030: de agenda zelf/).check()
  await page.getByRole('button', { name: 'Stemming klaarzetten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(about.title)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The day so many days from today. */
export function dayIn(days: number): string {
  return dayOf(new Date(Date.now() + days * 86_400_000))
}
