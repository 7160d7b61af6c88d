import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  type Cookie,
  expect,
  type Page,
} from '@playwright/test'
import { type Account, addressOf, password } from './accounts.ts'

type Fixtures = {
  /**
   * Opens a browser of its own in which this account is signed in; browsers of one account may share
   * its session, as checking a password is made to be dear.
   */
  browserOf: (account: Account) => Promise<Page>
  /** Opens a browser of its own in which nobody is signed in. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>
  /** What pages complained of; the test fails when anything is left in it. */
  complaints: string[]
}

type Kept = {
  /** What browsers of an account got when it last signed in. */
  sessions: Map<Account, Cookie[]>
}

/** Signs in by fixture, and fails on any unexpected console line or page error. */
export const test = base.extend<Fixtures, Kept>({
  // oxlint-disable-next-line no-empty-pattern -- a fixture that needs no other still takes them
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints).toEqual([])
  },
  visitor: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = listenTo(await context.newPage(), complaints)
      return options?.javaScriptEnabled === false ? page : whenAlive(page)
    })
    for (const context of contexts) await context.close()
  },
  sessions: [
    // oxlint-disable-next-line no-empty-pattern -- a fixture that needs no other still takes them
    async ({}, use) => {
      await use(new Map())
    },
    { scope: 'worker' },
  ],
  browserOf: async ({ visitor, sessions }, use) => {
    await use(async (account) => {
      const page = await visitor()
      const context = page.context()
      await context.addCookies(sessions.get(account) ?? [])
      if (await isSignedIn(page)) return page
      await signIn(page, account)
      sessions.set(account, await context.cookies())
      return page
    })
  },
})

/** Signs in through the API, as a browser of its own. */
export async function signIn(page: Page, account: Account): Promise<void> {
  const answer = await page.request.post('/api/trpc/identity.signIn', {
    data: { json: { email: addressOf(account), password } },
  })
  expect(answer.ok()).toBe(true)
}

/** A session that another test ended is one no longer. */
async function isSignedIn(page: Page): Promise<boolean> {
  const answer = await page.request.get('/api/trpc/identity.me')
  return answer.ok() && (await answer.json()).result.data.json !== null
}

/** Going to a page of ours ends when it is alive: typed before, letters can be taken for old ones. */
function whenAlive(page: Page): Page {
  const goTo = page.goto.bind(page)
  page.goto = async (address, options) => {
    const answer = await goTo(address, options)
    const isPage = answer?.headers()['content-type']?.startsWith('text/html')
    if (isPage) await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    return answer
  }
  return page
}

function listenTo(page: Page, complaints: string[]): Page {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected(message)) {
      complaints.push(`${page.url()}: ${message.text()}`)
    }
  })
  return page
}

/** A page that answers 404, 403 or 413 on purpose makes the browser say so. */
function expected(message: ConsoleMessage): boolean {
  return /status of 4(0[134]|13)/.test(message.text())
}

export { expect } from '@playwright/test'
