import { goToEnd, openText, wordsIn } from './support/agendas.ts'
import { type OwnApplication, startOwnApplication } from './support/own-application.ts'
import { expect, signIn, test } from './support/test.ts'

const port = 4187
const kills = 20
let application: OwnApplication

test.use({ baseURL: `http://localhost:${port}` })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  application = await startOwnApplication(port)
})
test.afterAll(() => application.stop())

test('killed twenty times in the middle of typing, it loses no acknowledged character', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const context = await browser.newContext({ baseURL: application.url })
  const page = await context.newPage()
  await signIn(page, 'coordinator')
  const editor = await openText(page, 'Leren in het kleinbedrijf')
  await goToEnd(editor)
  let acknowledged = ''
  for (let kill = 1; kill <= kills; kill++) {
    const words = ` Zin ${kill} van de coördinator.`
    const typing = editor.pressSequentially(words, { delay: 8 })
    await page.waitForTimeout(words.length * 4)
    await application.killAndFollow()
    const served = Date.now()
    await page.waitForFunction(() =>
      /Alles opgeslagen|Bezig met opslaan/.test(document.body.innerText),
    )
    expect(Date.now() - served, `back after kill ${kill}`).toBeLessThan(2_000)
    await typing
    await expect(page.getByText('Alles opgeslagen')).toBeVisible()
    acknowledged += words
  }
  const other = await context.newPage()
  await other.goto(page.url())
  const text = other.getByRole('textbox', { name: /^Tekst:/ })
  await expect(text).toContainText(`Zin ${kills} van de coördinator.`)
  expect(plain(await wordsIn(text))).toContain(plain(acknowledged))
  await context.close()
})

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
