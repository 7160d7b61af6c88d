import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const overview = '/zuidoost-brabant/consortia'
const fieldlab = 'Fieldlab Sociale Innovatie'

test('an organisation begins a consortium, a company joins, what comes out is shared', async ({
  browserOf,
}) => {
  const leader = await browserOf('consortium')
  await leader.goto(`${overview}/nieuw`)
  await leader.getByLabel('Naam').fill('Lassen met een leerling')
  await leader.getByRole('button', { name: 'Consortium beginnen' }).click()
  await expect(leader.getByLabel('Vraagstuk')).toHaveAccessibleDescription(/één zin/)
  await leader.getByLabel('Vraagstuk').fill('Hoe leert een leerling lassen naast het werk?')
  await leader.getByRole('button', { name: 'Consortium beginnen' }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Lassen met een leerling')
  const address = new URL(leader.url()).pathname

  const company = await browserOf('mkb')
  await company.goto(address)
  await expect(company.getByText('De werktekst is voor de partners.')).toBeVisible()
  await company.getByText('Meedoen namens Metaalbewerking Niemandsland').click()
  await company.getByLabel('Toezegging').selectOption('Geïnteresseerd')
  await company.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(company.getByRole('row', { name: /Niemandsland/ })).toContainText('Geïnteresseerd')
  await expect(company.getByText('De werktekst is voor de partners.')).toBeVisible()

  await leader.goto(address)
  await leader.getByText('Belangstelling van een organisatie vastleggen').click()
  await leader.getByLabel('Organisatie').selectOption('Metaalbewerking Niemandsland')
  await leader.getByLabel('Toezegging').selectOption('In gesprek')
  await leader.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(leader.getByRole('row', { name: /Niemandsland/ })).toContainText('In gesprek')

  await company.reload()
  await company.getByText('Toezegging van Metaalbewerking Niemandsland wijzigen').click()
  await company.getByLabel('Toezegging').selectOption('Toegezegd')
  await company.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(company.getByRole('row', { name: /Niemandsland/ })).toContainText('Toegezegd')
  await expect(company.getByRole('link', { name: 'Meeschrijven' })).toBeVisible()

  await company.getByText('Resultaat delen').first().click()
  await company.getByLabel('Titel').fill('Begin bij de hoeknaad')
  await company.getByLabel('Soort').selectOption('Geleerde les')
  await company.getByLabel('Datum').fill('2026-10-01')
  await company.getByRole('button', { name: 'Resultaat delen' }).click()
  await expect(company.getByLabel('Korte tekst')).toHaveAccessibleDescription(/Vul een korte tekst/)
  await expect(company.getByLabel('Titel')).toHaveValue('Begin bij de hoeknaad')
  await company.getByLabel('Korte tekst').fill('Een uur per dag is genoeg.')
  await company.getByRole('button', { name: 'Resultaat delen' }).click()
  await expect(company.getByText('Een uur per dag is genoeg.')).toBeVisible()

  await leader.goto(address)
  await leader.getByText('Actie verbinden').first().click()
  const action = leader.getByLabel('Actie', { exact: true })
  await action.selectOption({ index: 1 })
  const chosen = (await action.locator('option:checked').textContent()) ?? ''
  await leader.getByRole('button', { name: 'Actie verbinden' }).click()
  const title = chosen.replace(/ \([^)]*\)$/, '')
  await expect(leader.getByRole('link', { name: title })).toBeVisible()
})

test('the text is for partners; who only reads along sees what it is about', async ({
  browserOf,
}) => {
  const observer = await browserOf('landelijk')
  await observer.goto(overview)
  await expect(observer.getByRole('link', { name: 'Consortium beginnen' })).toHaveCount(0)
  await observer.getByRole('link', { name: fieldlab }).click()
  await expect(observer.getByText('De werktekst is voor de partners.')).toBeVisible()
  await expect(observer.getByText('Wat een werkplek leerrijk maakt')).toBeVisible()
  await expect(observer.getByRole('button')).not.toContainText(['Toezegging vastleggen'])
  const refused = await observer.goto(`${new URL(observer.url()).pathname}/schrijven`)
  expect(refused?.status()).toBe(403)
})

test('pages of consortia are accessible and fit a small phone', async ({ browserOf }) => {
  test.slow()
  const page = await browserOf('consortium')
  await page.goto(overview)
  await page.getByRole('link', { name: fieldlab }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fieldlab)
  const { pathname } = new URL(page.url())
  const paths = [overview, `${overview}/nieuw`, pathname, `${pathname}/wijzigen`]
  for (const path of paths) {
    await page.goto(path)
    await expectAccessible(page)
    await expectToFit(page)
  }
  await page.goto(`${pathname}/schrijven`)
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  await expectAccessible(page)
  await expectToFit(page)
})
