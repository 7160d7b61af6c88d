import { expectAccessible, expectToFit } from './support/accessibility.ts'
import { expect, test } from './support/test.ts'

const list = '/zuidoost-brabant/knelpunten'

test('a barrier is met, looked into and shared without a name; others meet it too; everybody may read it', async ({
  browserOf,
  visitor,
}) => {
  const leader = await browserOf('consortium')
  await leader.goto('/zuidoost-brabant/consortia')
  await leader.getByRole('link', { name: 'Fieldlab Sociale Innovatie', exact: true }).click()
  const parts = leader.getByRole('navigation', { name: 'Over dit consortium' })
  await parts.getByRole('link', { name: 'Knelpunten' }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Knelpunten')
  await expectAccessible(leader)
  await expectToFit(leader)
  await leader.getByText('Knelpunt noemen').first().click()
  const title = 'Een meester moet een diploma hebben'
  await leader.getByLabel('Knelpunt', { exact: true }).fill(title)
  await leader.getByRole('button', { name: 'Knelpunt noemen' }).click()
  await expect(leader.getByLabel('Soort')).toHaveAccessibleDescription(/Kies een soort/)
  await leader.getByLabel('Soort').selectOption('Wet- en regelgeving')
  await leader.getByRole('button', { name: 'Knelpunt noemen' }).click()
  await expect(leader.getByRole('heading', { level: 1 })).toHaveText(title)
  await leader.getByText('Oordeel toevoegen').click()
  await leader.getByLabel('Wat bleek?').selectOption('Getoetst: klopt niet')
  await leader.getByLabel('Wie toetste het?').fill('Metaalbewerking Niemandsland')
  await leader.getByLabel('Bron').fill('Wet educatie en beroepsonderwijs')
  await leader.getByRole('button', { name: 'Oordeel vastleggen' }).click()
  await expect(leader.getByText('Getoetst door Metaalbewerking Niemandsland')).toBeVisible()
  await leader.getByText('Delen met de regio').first().click()
  await leader.getByRole('button', { name: 'Delen met de regio' }).click()
  await expect(
    leader.getByText('Dit knelpunt staat op de lijst van de regio.').first(),
  ).toBeVisible()
  await expectAccessible(leader)
  await expectToFit(leader)

  const union = await browserOf('vakbond')
  await union.goto(`${list}?soort=regelgeving&oordeel=getoetst-klopt-niet`)
  const row = union.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText('bij 1 consortium')
  await expect(row).toContainText('Wet educatie en beroepsonderwijs')
  await expect(row).not.toContainText('Niemandsland')
  await expect(row).not.toContainText('Fieldlab')
  const sheet = await union.request.get(`${list}.csv?soort=regelgeving`)
  expect(await sheet.text()).toContain(`${title};Wet- en regelgeving;Getoetst: klopt niet`)

  const lector = await browserOf('lector')
  await lector.goto(list)
  const here = lector.getByRole('listitem').filter({ hasText: title })
  const which = here.getByLabel('In welk consortium?')
  if (await which.isVisible()) await which.selectOption({ index: 0 })
  await here.getByRole('button', { name: /Ook bij ons/ }).click()
  await expect(here).toContainText('bij 2 consortia')
  await expectAccessible(lector)
  await expectToFit(lector)

  const coordinator = await browserOf('coordinator')
  const anybody = await visitor()
  const open = '/zuidoost-brabant/over/knelpunten'
  expect((await anybody.goto(open))?.status()).toBe(404)
  await coordinator.goto(list)
  await coordinator.getByRole('button', { name: 'Openbaar maken' }).click()
  await expect(coordinator.getByRole('button', { name: 'Niet langer openbaar' })).toBeVisible()
  await anybody.goto(open)
  await expect(anybody.getByRole('listitem').filter({ hasText: title })).toContainText(
    'bij 2 consortia',
  )
  await expectAccessible(anybody)
  await expectToFit(anybody)
})
