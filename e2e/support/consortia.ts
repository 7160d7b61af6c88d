import type { Page } from '@playwright/test'
import { make } from './adoption.ts'
import { ask } from './decisions.ts'

export type Partner = { page: Page; organisation: string }

/** A browser with the organisation it acts for. */
export async function partnerOf(page: Page): Promise<Partner> {
  const { actingForId } = await ask<{ actingForId: string }>(page, 'tenancy.enter', {})
  return { page, organisation: actingForId }
}

/** Begins a consortium for the organisation somebody acts for; answers its id. */
export async function beginConsortium(lead: Partner, title: string): Promise<string> {
  const { id } = await make<{ id: string }>(lead.page, 'consortia.begin', {
    title,
    question: 'Hoe leren we van elkaar?',
    organisation: lead.organisation,
  })
  return id
}

/** Lets a partner in, as far as it goes. */
export async function letIn(
  consortium: string,
  lead: Partner,
  { page, organisation }: Partner,
  commitment: 'in-gesprek' | 'toegezegd' | 'actief' = 'actief',
): Promise<void> {
  await make(lead.page, 'consortia.commit', { consortium, organisation, commitment: 'in-gesprek' })
  if (commitment !== 'in-gesprek')
    await make(page, 'consortia.commit', { consortium, organisation, commitment })
}
