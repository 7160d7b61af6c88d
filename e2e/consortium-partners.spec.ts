import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { make } from './support/adoption.ts'
import { editorOf, goToEnd } from './support/agendas.ts'
import { beginConsortium, letIn, type Partner, partnerOf } from './support/consortia.ts'
import { ask, dayIn } from './support/decisions.ts'
import { expect, test } from './support/test.ts'

const niemandsland = 'Metaalbewerking Niemandsland'
const pageOf = (consortium: string) => `/zuidoost-brabant/consortia/${consortium}/partners`

/** A page is readable by everybody, also on a small phone; then the window is as it was. */
async function look(page: Page): Promise<void> {
  const size = page.viewportSize()
  await expectAccessible(page)
  await expectToFit(page)
  if (size) await page.setViewportSize(size)
}

test('a partner climbs the ladder, goes back with a reason, and takes over the lead', async ({
  browserOf,
}) => {
  test.slow()
  const lead = await partnerOf(await browserOf('consortium'))
  const company = await partnerOf(await browserOf('mkb'))
  const stranger = await browserOf('vakbond')
  const consortium = await beginConsortium(lead, 'Van ladder tot dak')
  const there = pageOf(consortium)
  await lead.page.goto(there)
  await lead.page.getByText('Belangstelling van een organisatie vastleggen').click()
  await lead.page.getByLabel('Organisatie').first().selectOption(niemandsland)
  await lead.page.getByLabel('Toezegging').selectOption('In gesprek')
  await lead.page.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(lead.page.getByRole('link', { name: niemandsland, exact: true })).toBeVisible()

  const climb = async (to: string, reason = '') => {
    await company.page.goto(there)
    await company.page.getByText(`Toezegging van ${niemandsland} wijzigen`).click()
    await company.page.getByLabel('Toezegging').selectOption(to)
    await company.page.getByLabel('Waarom').fill(reason)
    await company.page.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  }
  await climb('Actief')
  await expect(company.page.getByText('De toezegging is vastgelegd.')).toBeVisible()
  await climb('In gesprek')
  await expect(company.page.getByLabel('Waarom')).toHaveAccessibleDescription(/in een zin waarom/)
  await climb('In gesprek', 'Eerst de drukte voorbij.')
  await expect(company.page.getByText('De toezegging is vastgelegd.')).toBeVisible()
  await lead.page.goto(there)
  await lead.page.getByText(`Stappen van ${niemandsland}`).click()
  await expect(lead.page.getByText(/Eerst de drukte voorbij/)).toBeVisible()
  await expect(lead.page.getByText('0 dagen in gesprek')).toBeVisible()
  await look(lead.page)
  expect((await stranger.goto(there))?.status()).toBe(403)

  await lead.page.getByText('Penvoerderschap overdragen').click()
  await lead.page.getByLabel('Wie wordt penvoerder?').selectOption(niemandsland)
  await lead.page.getByRole('button', { name: 'Vragen om het over te nemen' }).click()
  await expect(lead.page.getByRole('button', { name: 'Vraag terughalen' })).toBeVisible()
  await company.page.goto(there)
  await company.page.getByRole('button', { name: 'Penvoerder worden' }).click()
  await expect(company.page.getByText('Jullie zijn nu penvoerder.')).toBeVisible()
  await expect(
    company.page.getByRole('link', { name: 'Fieldlab Lijn Zeven', exact: true }),
  ).toBeVisible()
  await company.page.getByRole('link', { name: 'Team', exact: true }).click()
  await company.page
    .getByLabel('Wie', { exact: true })
    .selectOption({ label: 'Joost Verbindersma, Leerwerkhuis De Kruising' })
  await company.page.getByLabel('Als', { exact: true }).selectOption('Begeleider')
  await company.page.getByRole('button', { name: 'Plek geven' }).click()
  await expect(company.page.getByText('Joost Verbindersma, Begeleider')).toBeVisible()
  await look(company.page)
})

test('three answer why they take part; who is silent shows, and a second round tells what changed', async ({
  browserOf,
  visitor,
}) => {
  test.slow()
  const lead = await partnerOf(await browserOf('consortium'))
  const company = await partnerOf(await browserOf('mkb'))
  const school = await partnerOf(await browserOf('lector'))
  const union = await partnerOf(await browserOf('vakbond'))
  const consortium = await beginConsortium(lead, 'Waarom wij')
  for (const partner of [company, school, union]) await letIn(consortium, lead, partner)
  const there = `${pageOf(consortium)}/waarom`
  await lead.page.goto(there)
  await lead.page.getByRole('button', { name: 'Ronde openen' }).click()
  await expect(lead.page.getByText('Ronde 1: 0 van 4 organisaties antwoordden')).toBeVisible()
  await lead.page.getByLabel('Wat brengen we?').fill('Een hal')
  await lead.page.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await expect(lead.page.getByText('Het antwoord is vastgelegd.')).toBeVisible()

  const plain = await visitor({ javaScriptEnabled: false })
  await plain.context().addCookies(await company.page.context().cookies())
  await plain.goto(there)
  await plain.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await expect(plain.getByLabel('Wat brengen we?')).toHaveAccessibleDescription(/één vraag/)
  await plain.getByLabel('Waar zien we tegenop?').fill('Minder orders')
  await plain.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await expect(plain.getByRole('row', { name: /Niemandsland/ })).toContainText('Minder orders')

  const { own } = await ask<{ own: { round: string } }>(school.page, 'consortiumPartners.why', {
    consortium,
  })
  const answer = { consortium, round: own.round, gains: 'Een plek om te meten' }
  await make(school.page, 'consortiumPartners.answerWhy', answer)
  await make(school.page, 'consortiumPartners.answerWhy', {
    ...answer,
    gains: 'Een plek om te leren',
  })
  await lead.page.goto(there)
  await expect(lead.page.getByText('Ronde 1: 3 van 4 organisaties antwoordden')).toBeVisible()
  await expect(lead.page.getByRole('row', { name: /Zuiderpoort/ })).toContainText('om te leren')
  await expect(lead.page.getByRole('row', { name: /Morgenploeg/ })).toContainText(
    'Nog geen antwoord',
  )
  await look(lead.page)
  await lead.page.getByRole('link', { name: 'Hogeschool Zuiderpoort' }).click()
  await expect(lead.page.getByRole('heading', { name: /Ronde 1/ })).toBeVisible()
  await look(lead.page)
})

test('an agreement is frozen, signed by two under its hash and by one on paper, and stays', async ({
  browserOf,
}) => {
  test.slow()
  const lead = await partnerOf(await browserOf('vakbond'))
  const town = await partnerOf(await browserOf('bestuurder'))
  const company = await partnerOf(await browserOf('mkb'))
  const consortium = await beginConsortium(lead, 'Met een handtekening')
  for (const partner of [town, company]) await letIn(consortium, lead, partner)
  const there = `${pageOf(consortium)}/overeenkomst`
  await lead.page.goto(there)
  await lead.page.getByRole('button', { name: 'Overeenkomst beginnen' }).click()
  await lead.page.getByRole('button', { name: 'Tekst bevriezen om te tekenen' }).click()
  await expect(lead.page.getByText('0 van 3 partijen tekenden')).toBeVisible()
  const hash = await lead.page.locator('code').innerText()

  const sign = async ({ page }: Partner) => {
    await page.goto(there)
    await page.getByRole('link', { name: 'Lezen en tekenen' }).click()
    await page.getByRole('button', { name: 'Overeenkomst tekenen' }).click()
    await expect(page.getByText('Zet een vinkje')).toBeVisible()
    await page.getByLabel('Ik heb deze versie gelezen.').check()
    await page.getByRole('button', { name: 'Overeenkomst tekenen' }).click()
    await expect(page.getByText('De handtekening staat.')).toBeVisible()
  }
  await sign(lead)
  await sign(town)
  await company.page.goto(`${there}/versie/1`)
  await expect(company.page.getByText(/Daarvoor is een mandaat nodig/)).toBeVisible()
  await look(company.page)
  await lead.page.goto(there)
  await lead.page.getByText('Handtekening op papier vastleggen').click()
  await lead.page.getByLabel('Organisatie').selectOption(niemandsland)
  await lead.page.getByLabel('Getekend door').fill('Ellen Niemandsland')
  await lead.page.getByLabel('Getekend op').fill('2020-01-01')
  await lead.page.getByRole('button', { name: 'Handtekening vastleggen' }).click()
  await expect(lead.page.getByLabel('Getekend op')).toHaveAccessibleDescription(/latere dag/)
  await lead.page.getByLabel('Getekend op').fill(dayIn(0))
  await lead.page.getByRole('button', { name: 'Handtekening vastleggen' }).click()
  await expect(lead.page.getByText('3 van 3 partijen tekenden')).toBeVisible()
  await look(lead.page)

  await company.page.goto(there)
  await company.page.getByRole('link', { name: 'Meeschrijven' }).click()
  const editor = await editorOf(company.page)
  await goToEnd(editor)
  await company.page.keyboard.type(' En morgen anders.', { delay: 20 })
  await expect(company.page.getByText('Alles opgeslagen')).toBeVisible()
  await look(company.page)
  await company.page.goto(there)
  await expect(company.page.getByText(/veranderd sinds de versie/)).toBeVisible()
  await company.page.getByRole('link', { name: 'Versie lezen' }).click()
  await expect(company.page.getByText('3 van 3 partijen tekenden')).toBeVisible()
  await expect(company.page.locator('code')).toHaveText(hash)
  await expect(company.page.getByText('En morgen anders.')).toHaveCount(0)
})

test('a partner leaves with a handover, and the inside closes behind it', async ({ browserOf }) => {
  const lead = await partnerOf(await browserOf('consortium'))
  const company = await partnerOf(await browserOf('mkb'))
  const consortium = await beginConsortium(lead, 'Tot ziens')
  await letIn(consortium, lead, company)
  const there = pageOf(consortium)
  await company.page.goto(there)
  await company.page.getByRole('link', { name: `Vertrek van ${niemandsland} aankondigen` }).click()
  await company.page.getByRole('button', { name: 'Vertrek aankondigen' }).click()
  await expect(company.page.getByLabel('Waarom')).toHaveAccessibleDescription(/waarom jullie/)
  await look(company.page)
  await company.page.getByLabel('Waarom').fill('Wij verhuizen.')
  await company.page.getByLabel('Laatste dag').fill(dayIn(0))
  await company.page.getByRole('button', { name: 'Vertrek aankondigen' }).click()
  await company.page.getByText('Iets toevoegen aan de lijst').click()
  await company.page.getByLabel('Wat dragen jullie over?').fill('De sleutel')
  await company.page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(company.page.getByText('Verder: De sleutel')).toBeVisible()
  const { pathname } = new URL(company.page.url())

  await lead.page.goto('/zuidoost-brabant')
  await expect(
    lead.page.getByText(`${niemandsland} vertrekt uit het consortium.`).first(),
  ).toBeVisible()
  await lead.page.goto(pathname)
  await lead.page.getByText('Zeggen wat ermee gebeurt').click()
  await lead.page.getByLabel('Wat gebeurt ermee?').fill('Ligt bij Pieter')
  await lead.page.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(lead.page.getByText('Geregeld')).toBeVisible()
  await look(lead.page)
  await lead.page.getByRole('button', { name: 'Vertrek bevestigen' }).click()
  await expect(lead.page.getByText('Het vertrek is bevestigd.')).toBeVisible()
  expect((await company.page.goto(there))?.status()).toBe(403)
})
