import { expect, type Page } from '@playwright/test'
import { ask, call } from './decisions.ts'

const tenant = 'zuidoost-brabant'

/** A consortium of its own: who leads it, and a company that is active in it. @returns its address */
export async function consortiumOf(leader: Page, company: Page, title: string): Promise<string> {
  const voiceOf = async (page: Page) =>
    (await ask<{ voice: string }>(page, 'consortia.choices', {})).voice
  const answer = await leader.request.post('/api/trpc/consortia.begin', {
    data: {
      json: {
        tenant,
        title,
        question: 'Wat kost samen leren?',
        organisation: await voiceOf(leader),
      },
    },
  })
  const consortium: string = (await answer.json()).result.data.json.id
  const organisation = await voiceOf(company)
  for (const [page, commitment] of [
    [leader, 'in-gesprek'],
    [company, 'actief'],
  ] as const) {
    const about = { consortium, organisation, commitment }
    expect(await call(page, 'consortia.commit', about)).toMatchObject({ status: 200 })
  }
  return `/${tenant}/consortia/${consortium}`
}
