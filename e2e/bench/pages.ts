import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { openDatabase, withDoor } from '@voortent/database'
import { addressOf, password } from '../support/accounts.ts'
import type { Figure } from './figure.ts'
import { requestsPerSecond } from './requests-per-second.ts'
import { startServer } from './server-process.ts'

const tenant = 'zuidoost-brabant'
const lines = path.join(import.meta.dirname, 'lines')

/** Requests a second for the agenda page and the list procedure, each beside its line. */
export async function measurePages(
  app: { url: string; appUrl: string },
  cookie: string,
): Promise<Figure[]> {
  const { appUrl } = app
  await fillAgendas(app.url, cookie)
  const input = encodeURIComponent(JSON.stringify({ json: { tenant } }))
  const list = `${app.url}/api/trpc/agenda.list?input=${input}`
  const pageLine = await lineOf('mantine-page/serve.ts', 20310, {})
  const page = await requestsPerSecond(`${app.url}/${tenant}/agenda`, cookie)
  const listLine = await lineOf('pg-list.ts', 20311, {
    DATABASE_APP_URL: appUrl,
    TENANT_ID: await tenantId(appUrl),
  })
  const procedure = await requestsPerSecond(list, cookie)
  return [
    {
      name: 'agenda page',
      unit: 'requests/s',
      ours: page,
      line: { name: 'React Router + Mantine, 50 rows', value: pageLine },
      goal: { ratio: 0.6, better: 'higher' },
    },
    {
      name: 'list procedure',
      unit: 'requests/s',
      ours: procedure,
      line: { name: 'node:http + pg, same transaction', value: listLine },
      goal: { ratio: 0.5, better: 'higher' },
    },
  ]
}

/** Builds what the page line serves. */
export function buildPageLine(): void {
  const program = path.join(import.meta.dirname, '../node_modules/.bin/react-router')
  execFileSync(program, ['build'], {
    cwd: path.join(lines, 'mantine-page'),
    stdio: 'ignore',
  })
}

async function lineOf(script: string, port: number, env: Record<string, string>): Promise<number> {
  const server = await startServer(`e2e/bench/lines/${script}`, port, env, '/')
  try {
    return await requestsPerSecond(server.url)
  } finally {
    await server.stop()
  }
}

/** The coordinator's session cookie. */
export async function signedIn(url: string): Promise<string> {
  const answer = await post(`${url}/api/trpc/identity.signIn`, '', {
    email: addressOf('coordinator'),
    password,
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Fifty rows, as many as the lines have. */
async function fillAgendas(url: string, cookie: string): Promise<void> {
  for (let number = 1; number <= 48; number++) {
    await post(`${url}/api/trpc/agenda.create`, cookie, {
      tenant,
      title: `Werkagenda ${number}`,
      fromYear: 2027,
      untilYear: 2030,
      ambition: 'Iedereen die wil leren voor werk vindt een plek.',
    })
  }
}

async function post(url: string, cookie: string, json: unknown): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ json }),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer
}

async function tenantId(appUrl: string): Promise<string> {
  const database = openDatabase(appUrl)
  const found = await withDoor(database, 'founding', (tx) =>
    tx.tenant.findUniqueOrThrow({ where: { slug: tenant }, select: { id: true } }),
  )
  await database.close()
  return found.id
}
