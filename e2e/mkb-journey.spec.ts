import type { Page } from '@playwright/test'
import { make } from './support/adoption.ts'
import { type Partner, partnerOf } from './support/consortia.ts'
import { ask, call, dayIn } from './support/decisions.ts'
import { goOn, prepareGate, sayGo } from './support/gates.ts'
import { expect, test } from './support/test.ts'

const region = '/zuidoost-brabant'
const title = 'Meubels met een cobot'
const wording = 'Hoe leren meubelmakers veilig werken met een cobot?'
const year = Number(dayIn(0).slice(0, 4))
/** People read before they send; who does not is taken for a robot. */
const reading = 3_200
/** Stands in every word that is said inside, and nowhere else. */
const secret = 'zwaluwstaart'

test('a question of a company becomes a result that stays, and a competitor reads none of the inside', async ({
  browserOf,
  visitor,
}) => {
  test.setTimeout(180_000)
  const company = await visitor()
  await company.setViewportSize({ width: 390, height: 844 })
  const broker = await browserOf('makelaar')
  const lead = await partnerOf(await browserOf('vakbond'))
  const town = await partnerOf(await browserOf('bestuurder'))
  const fieldlab = await partnerOf(await browserOf('consortium'))
  const competitor = await browserOf('mkb')
  const partners = [lead, town, fieldlab] as const

  const link = await test.step('a company asks on a phone, without an account', async () => {
    await company.goto(`${region}/doe-mee`)
    await company.getByRole('link', { name: 'Stel je vraag' }).click()
    await company
      .getByLabel('Wat wil je weten of oplossen?')
      .fill('Onze meubelmakers zijn bang voor de cobot. Hoe leren ze ermee werken?')
    await company.getByLabel('Bedrijf of KvK-nummer').fill('Meubelmakerij Poot')
    await company.getByLabel('E-mail of telefoon').fill('06 1234 9876')
    await company.waitForTimeout(reading)
    await company.getByRole('button', { name: 'Vraag versturen' }).click()
    await expect(company.getByRole('heading', { level: 1 })).toHaveText('Je vraag is binnen')
    return new URL(company.url()).pathname
  })

  const question = await test.step('a broker sharpens it, and the company agrees', async () => {
    await broker.goto(`${region}/vraagstukken?zoek=meubelmakers`)
    await broker
      .getByRole('link', { name: /meubelmakers/ })
      .last()
      .click()
    await broker.waitForURL(/vraagstukken\/[0-9a-f-]{36}/)
    const id = new URL(broker.url()).pathname.split('/').at(-1) ?? ''
    await expect(broker.getByText(/^Bel: 06 1234 9876/).first()).toBeVisible()
    await make(broker, 'questions.propose', { question: id, title, wording })
    await company.goto(link)
    await expect(company.getByRole('blockquote').getByText(wording)).toBeVisible()
    await company.getByRole('button', { name: 'Ja, dit is mijn vraag' }).click()
    await expect(company.getByText('Je vraag is duidelijk.').first()).toBeVisible()
    return id
  })

  const consortium = await test.step('an exploration begins with three partners', async () => {
    const others = [town, fieldlab]
    const organisations = others.map(({ organisation }) => organisation)
    await make(broker, 'questions.invite', { question, organisations })
    for (const { page } of others)
      await make(page, 'questions.answerInvitation', { question, answer: 'ja' })
    const { consortium: id } = await make<{ consortium: string }>(broker, 'questions.begin', {
      question,
      title,
      wording,
      organisation: lead.organisation,
    })
    for (const { page, organisation } of others) {
      const commits = { consortium: id, organisation }
      await make(lead.page, 'consortia.commit', { ...commits, commitment: 'in-gesprek' })
      await make(page, 'consortia.commit', { ...commits, commitment: 'actief' })
    }
    await company.goto(link)
    await expect(
      company.getByText('Een groep gaat aan de slag met je vraag.').first(),
    ).toBeVisible()
    return id
  })
  const base = `${region}/consortia/${consortium}`

  await test.step('they explore what they share and doubt', async () => {
    await make(lead.page, 'sandpit.agreeGoal', {
      consortium,
      goal: `Elke ${secret} met een cobot.`,
    })
    for (const { page } of partners)
      await make(page, 'sandpit.giveVoice', {
        consortium,
        expectations: `Wij verwachten ${secret}en.`,
        doubts: `Kost ${secret} veel tijd?`,
      })
    await town.page.goto(`${base}/verkenning`)
    await expect(town.page.getByText(`Elke ${secret} met een cobot.`).first()).toBeVisible()
    const doubts = town.page.locator('dd', { hasText: `Kost ${secret} veel tijd?` })
    await expect(doubts).toHaveCount(3)
  })

  await test.step('they say go by consent', async () => {
    await prepareGate(lead, consortium, 'voorstel')
    await lead.page.goto(`${base}/fasen`)
    await lead.page.getByLabel('Hoe besluiten jullie?').selectOption('consent')
    await lead.page.getByLabel('Stemmen tot en met').fill(dayIn(7))
    await lead.page.getByRole('button', { name: 'Voorleggen aan de partners' }).click()
    await expect(lead.page.getByText(/^0 van de [23] organisaties stemden\./)).toBeVisible()
    await sayGo(consortium, partners)
    await lead.page.reload()
    await lead.page.getByRole('button', { name: 'Stemming sluiten' }).click()
    await expect(lead.page.locator('[aria-current="step"]')).toHaveText('Voorstel')
  })

  await test.step('the proposal becomes an application, and that is carried out', async () => {
    await goOn(consortium, partners, 'aanvraag')
    await goOn(consortium, partners, 'uitvoering')
  })

  const inside =
    await test.step('milestones are reached, contributions promised, realised, confirmed', async () => {
      const { task } = await workOut(lead, consortium)
      for (const stage of ['toegezegd', 'gerealiseerd']) {
        await make(fieldlab.page, 'contributions.enter', {
          consortium,
          sheet: crypto.randomUUID(),
          stage,
          lines: [
            {
              quarter: `${year}-Q1`,
              cash: '4.500',
              hours: '',
              rate: '',
              value: '',
              ground: secret,
            },
          ],
        })
        await lead.page.goto(`${base}/bijdragen/boekingen?stand=ingediend`)
        await lead.page.getByLabel(/^Kies Geld/).check()
        await lead.page.getByRole('button', { name: 'Gekozen bijdragen bevestigen' }).click()
        await expect(lead.page.getByText('1 bijdrage is bevestigd en telt mee.')).toBeVisible()
      }
      await lead.page.goto(`${base}/bijdragen`)
      await expect(lead.page.getByRole('row', { name: /^Geld/ })).toContainText(/4\.500.*4\.500/)
      const { items } = await ask<{ items: { id: string }[] }>(lead.page, 'contributions.list', {
        consortium,
      })
      return { task, contribution: items[0]?.id ?? '' }
    })

  await test.step('three answer the scan, and see how far they are', async () => {
    const { id: round } = await make<{ id: string }>(lead.page, 'learning.openScan', {
      consortium,
      closesOn: dayIn(30),
    })
    const elements = ['meerwaarde', 'eigenaarschap', 'innovatie', 'locatie', 'leercultuur']
    const answers = elements.map((element) => [element, { mark: 4, reason: secret }])
    for (const { page } of partners)
      await make(page, 'learning.answerScan', { round, ...Object.fromEntries(answers) })
    await make(lead.page, 'learning.closeScan', { round })
    await fieldlab.page.goto(`${base}/leren/scan`)
    await expect(fieldlab.page.getByRole('img', { name: /Radardiagram/ })).toBeVisible()
    await make(lead.page, 'learning.writeLesson', {
      consortium,
      title: `Les over ${secret}`,
      outcome: 'mislukt',
      happened: secret,
      learned: secret,
      context: secret,
      phase: 'uitvoering',
    })
  })

  await test.step('the result is shared, and stays in an action of the agenda', async () => {
    await lead.page.goto(`${base}/plan`)
    await lead.page.getByRole('link', { name: 'Handleiding af', exact: true }).click()
    await lead.page.getByRole('button', { name: 'Naar de kennisbank' }).click()
    await expect(lead.page.getByText('Dit staat als resultaat klaar.')).toBeVisible()
    const { actions } = await ask<{ actions: { id: string; title: string }[] }>(
      lead.page,
      'consortia.choices',
      {},
    )
    const [action] = actions
    await make(lead.page, 'consortia.linkAction', { consortium, action: action?.id })
    await goOn(consortium, partners, 'afronding')
    await goOn(consortium, partners, 'opschaling')
    await competitor.goto(base)
    await expect(competitor.getByText('Handleiding voor werken naast een cobot.')).toBeVisible()
    const { items } = await ask<{ items: { title: string }[] }>(competitor, 'library.search', {
      query: 'handleiding cobot',
    })
    expect(items.map((item) => item.title)).toContain('Handleiding af')
    await expect(
      competitor.getByText('Opschaling en borging', { exact: true }).first(),
    ).toBeVisible()
    await competitor.getByRole('link', { name: action?.title ?? '' }).click()
    await expect(competitor.getByRole('link', { name: title })).toBeVisible()
  })

  const paths = await everyPathBelow(lead.page, base)

  await test.step('a competitor of the region is let in nowhere', async () => {
    expect(paths.length).toBeGreaterThan(25)
    expect(await answersOf(competitor, paths)).toEqual(paths.map((path) => [path, 403]))
    const asked = await readsOf(competitor, { consortium, ...inside })
    expect(asked.filter(([, status]) => ![403, 404].includes(status))).toEqual([])
    for (const [procedure, input] of acts)
      expect((await call(competitor, procedure, { consortium, ...input })).status, procedure).toBe(
        403,
      )
  })

  await test.step('what it does find is title, phase and partners', async () => {
    expect(await thatSay(competitor, [base, ...elsewhere], secret)).toEqual([])
    expect(await found(competitor, secret)).toEqual([])
    expect(await found(competitor, title)).toContain(title)
    await competitor.goto(`${region}/portfolio`)
    await expect(competitor.getByRole('link', { name: title })).toBeVisible()
    await competitor.goto(`${region}/wijzigingen?soort=consortia`)
    await expect(competitor.getByText(title).first()).toBeVisible()
    expect((await competitor.goto(link))?.status()).toBe(200)
  })

  await test.step('once it is hidden there is nothing at all', async () => {
    const hidden = 'Een stille werkbank'
    await make(lead.page, 'consortia.change', {
      consortium,
      title: hidden,
      question: 'Hoe?',
      organisation: lead.organisation,
    })
    await make(lead.page, 'gates.setHidden', { consortium, hidden: true })
    const all = [base, ...paths]
    expect(await answersOf(competitor, all)).toEqual(all.map((path) => [path, 404]))
    const asked = await readsOf(competitor, { consortium, ...inside })
    expect(asked.filter(([, status]) => status !== 404)).toEqual([])
    expect(await thatSay(competitor, elsewhere, hidden)).toEqual([])
    expect(await thatSay(competitor, elsewhere, consortium)).toEqual([])
    expect(await found(competitor, hidden)).toEqual([])
    expect(await found(lead.page, hidden)).toContain(hidden)
  })
})

/** A plan in which every word is of the inside, save what is shared as a result. */
async function workOut({ page }: Partner, consortium: string): Promise<{ task: string }> {
  const on = dayIn(0)
  await make(page, 'contributions.setPeriod', {
    consortium,
    startsOn: `${year}-01-01`,
    endsOn: `${year + 1}-12-31`,
  })
  const { id: workPackage } = await make<{ id: string }>(page, 'workplan.addPackage', {
    consortium,
    title: `Pakket ${secret}`,
    startsOn: `${year}-01-01`,
    endsOn: `${year + 1}-12-31`,
  })
  for (const [name, evidence] of [
    ['Handleiding af', 'Handleiding voor werken naast een cobot.'],
    [`Eerste ${secret} klaar`, `De ${secret} past.`],
  ]) {
    const { id: milestone } = await make<{ id: string }>(page, 'workplan.addMilestone', {
      consortium,
      title: name,
      workPackage,
      dueOn: on,
    })
    await make(page, 'workplan.reachMilestone', { consortium, milestone, on, evidence })
  }
  const { id: task } = await make<{ id: string }>(page, 'workplan.addTask', {
    consortium,
    title: `Hout voor ${secret}`,
  })
  await make(page, 'workplan.addRisk', {
    consortium,
    title: `Geen ${secret}`,
    chance: 2,
    effect: 3,
    owner: null,
  })
  await make(page, 'workplan.writeEntry', { consortium, on, text: `Dag van de ${secret}.` })
  return { task }
}

/** Everything below one address that its insider can click to, two clicks deep. */
async function everyPathBelow(page: Page, base: string): Promise<string[]> {
  const paths = new Set<string>()
  let fresh = [base]
  for (const _ of ['first', 'second']) {
    const next = new Set<string>()
    for (const path of fresh) {
      const html = await (await page.request.get(path)).text()
      for (const [, href = ''] of html.matchAll(/href="([^"#?]+)/g))
        if (href.startsWith(`${base}/`) && !paths.has(href)) next.add(href)
    }
    for (const path of next) paths.add(path)
    fresh = [...next]
  }
  return [...paths].sort()
}

async function answersOf(page: Page, paths: readonly string[]): Promise<[string, number][]> {
  return Promise.all(
    paths.map(
      async (path): Promise<[string, number]> => [path, (await page.request.get(path)).status()],
    ),
  )
}

/** The pages on which these words are read, or hidden in what they are made of. */
async function thatSay(page: Page, paths: readonly string[], words: string): Promise<string[]> {
  const said = await Promise.all(
    paths.map(async (path) => {
      const html = await (await page.request.get(path)).text()
      return html.toLowerCase().includes(words.toLowerCase())
    }),
  )
  return paths.filter((_, place) => said[place])
}

const reads = [
  'consortia.text',
  'consortiumPartners.list',
  'consortiumPartners.team',
  'consortiumPartners.why',
  'consortiumPartners.agreement',
  'gates.steps',
  'sandpit.get',
  'workplan.get',
  'workplan.packages',
  'workplan.tasks',
  'workplan.task',
  'workplan.risks',
  'workplan.contributions',
  'workplan.entries',
  'barriers.list',
  'contributions.money',
  'contributions.list',
  'contributions.entries',
  'contributions.get',
  'learning.lessons',
  'learning.scans',
  'learning.reflections',
  'interest.openingOf',
  'interest.showing',
]

async function readsOf(page: Page, about: object): Promise<[string, number][]> {
  const asked = encodeURIComponent(
    JSON.stringify({ json: { tenant: 'zuidoost-brabant', ...about } }),
  )
  const paths = reads.map((procedure) => `/api/trpc/${procedure}?input=${asked}`)
  const answers = await answersOf(page, paths)
  return answers.map(([, status], place) => [reads[place] ?? '', status])
}

/** What nobody outside does inside. */
const acts: readonly [string, object][] = [
  ['consortia.addResult', { title: 'Van ons', kind: 'les', on: dayIn(0), text: 'Van ons.' }],
  ['gates.setHidden', { hidden: true }],
  ['gates.stop', { causes: ['anders'], reason: 'Weg ermee.' }],
  ['sandpit.agreeGoal', { goal: 'Van ons.' }],
  ['workplan.addTask', { title: 'Van ons' }],
  ['workplan.writeEntry', { on: dayIn(0), text: 'Van ons.' }],
  ['contributions.setPeriod', { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }],
  ['learning.openScan', { closesOn: dayIn(30) }],
]

/** Pages of the tenant that tell of consortia. */
const elsewhere = [
  '',
  '/consortia',
  '/wijzigingen',
  '/wijzigingen?soort=consortia',
  '/besluiten',
  '/knelpunten',
  '/vraagstukken',
  '/interesse',
  '/portfolio',
  '/portfolio/matrix',
  '/portfolio/fasen',
  '/portfolio/partners',
  '/portfolio/netwerk',
  '/portfolio/vergelijken',
].map((path) => region + path)

async function found(page: Page, query: string): Promise<string[]> {
  const finds = await ask<{ name: string }[]>(page, 'search.palette', { query })
  return finds.map(({ name }) => name)
}
