import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const tenant = '/zuidoost-brabant'

test('one search finds knowledge, organisations and people, also from the palette', async ({
  browserOf,
}) => {
  const company = await browserOf('mkb')
  await company.goto(tenant)
  await company.keyboard.press('Control+k')
  await company.getByRole('combobox').fill('leercultuur')
  await company.getByRole('option', { name: /Doorzoek alles op ‘leercultuur’/ }).click()
  await expect(company.getByRole('heading', { level: 1 })).toHaveText('Zoeken')
  await expect(company.getByRole('heading', { name: 'Kennis' })).toBeVisible()
  await expectAccessible(company)
  await expectToFit(company)
  await company.getByLabel('Wat zoek je?').fill('lerkultuur metten')
  await company.getByRole('button', { name: 'Zoeken', exact: true }).last().click()
  await expect(
    company.getByRole('link', { name: 'Leercultuur meten in een klein bedrijf' }),
  ).toBeVisible()
  await company.goto(`${tenant}/kennis`)
  const question = 'hoe houd ik nieuwe vakmensen vast'
  await company.getByRole('link', { name: question }).click()
  await expect(company).toHaveURL(/zoek=hoe/)
  await expect(company.getByLabel('Zoeken', { exact: true })).toHaveValue(question)
  await expect(company.locator('mark').first()).toBeVisible()
  await company.goto(`${tenant}/zoeken?zoek=kwantumfysica`)
  await expect(company.getByText('Niets gevonden')).toBeVisible()
  await expect(company.getByText(/Gebruik minder woorden/)).toBeVisible()
})

test('a company keeps a search, and stops the letters without signing in', async ({
  browserOf,
  visitor,
}) => {
  const company = await browserOf('mkb')
  await company.goto(`${tenant}/kennis?zoek=hoe leert een vakman`)
  await company.getByRole('button', { name: 'Bewaar deze zoekopdracht' }).click()
  await expect(company.getByText('De zoekopdracht is bewaard.').first()).toBeVisible()
  const row = company.getByRole('listitem').filter({ hasText: '‘hoe leert een vakman’' })
  await expect(row).toContainText('je krijgt e-mail')
  await expectAccessible(company)
  await expectToFit(company)
  const id = await row.locator('input[name=search]').first().inputValue()
  const anybody = await visitor()
  await anybody.goto(`${tenant}/over/kennis/zoekopdracht/${id}`)
  await expectAccessible(anybody)
  await expectToFit(anybody)
  await anybody.getByRole('button', { name: 'Ja, stop de berichten' }).click()
  await expect(anybody.getByText(/Je krijgt geen e-mail meer/)).toBeVisible()
  await company.reload()
  await expect(row).toContainText('zonder e-mail')
  await row.getByRole('button', { name: /Verwijderen/ }).click()
  await expect(company.getByText('De zoekopdracht is verwijderd.').first()).toBeVisible()
})
