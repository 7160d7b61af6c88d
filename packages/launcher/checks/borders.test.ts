import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations, type Violation } from './borders.ts'

type Edge = { from: string; to: string; typeOnly?: boolean }

const allowed: Edge[] = [
  { from: 'packages/domain/decisions/cast.ts', to: 'packages/domain/documents/index.ts' },
  { from: 'packages/domain/agenda/propose.ts', to: 'packages/domain/decisions/index.ts' },
  { from: 'packages/domain/agenda/propose.ts', to: 'packages/database/index.ts' },
  { from: 'packages/domain/search/index.ts', to: 'packages/domain/agenda/events.ts' },
  { from: 'packages/domain/agenda/propose.test.ts', to: 'packages/database/testing/index.ts' },
  { from: 'packages/database/index.ts', to: 'packages/kernel/index.ts' },
  { from: 'packages/kernel/index.ts', to: 'node:crypto' },
  { from: 'packages/api/agenda.ts', to: 'packages/domain/agenda/index.ts' },
  { from: 'packages/api/agenda.ts', to: 'packages/realtime/token.ts' },
  { from: 'packages/api/visit.ts', to: 'packages/mailer/index.ts', typeOnly: true },
  { from: 'packages/worker/send.ts', to: 'packages/mailer/index.ts' },
  { from: 'packages/worker/send.ts', to: 'packages/office/index.ts' },
  { from: 'packages/realtime/room.ts', to: 'packages/kernel/index.ts' },
  { from: 'packages/realtime/room.test.ts', to: 'packages/database/testing/index.ts' },
  { from: 'packages/realtime/testing/make.ts', to: 'packages/database/testing/index.ts' },
  { from: 'app/src/features/agenda/list.test.ts', to: 'packages/kernel/index.ts' },
  { from: 'packages/launcher/queues.ts', to: 'packages/worker/prepare.ts' },
  { from: 'app/src/server/main.ts', to: 'packages/api/index.ts' },
  { from: 'app/src/server/main.ts', to: 'packages/realtime/index.ts' },
  { from: 'app/src/server/main.ts', to: 'packages/database/index.ts' },
  { from: 'app/src/features/agenda/agenda.page.tsx', to: 'packages/ui/index.ts' },
  { from: 'app/src/features/agenda/agenda.page.tsx', to: 'packages/domain/agenda/contract.ts' },
  { from: 'app/src/shell/ask.ts', to: 'packages/api/index.ts', typeOnly: true },
  { from: 'prisma/demo/index.ts', to: 'packages/domain/identity/index.ts' },
  { from: 'e2e/agenda.spec.ts', to: 'packages/database/index.ts' },
]

const forbidden: Edge[] = [
  { from: 'packages/domain/tenancy/index.ts', to: 'packages/domain/identity/index.ts' },
  { from: 'packages/domain/documents/index.ts', to: 'packages/domain/agenda/index.ts' },
  { from: 'packages/domain/library/index.ts', to: 'packages/domain/consortia/index.ts' },
  { from: 'packages/domain/offerings/index.ts', to: 'packages/domain/network/index.ts' },
  { from: 'packages/domain/meetings/index.ts', to: 'packages/domain/search/index.ts' },
  { from: 'packages/domain/notifications/index.ts', to: 'packages/domain/agenda/index.ts' },
  { from: 'packages/domain/agenda/amend.ts', to: 'packages/domain/decisions/tally.ts' },
  { from: 'packages/domain/agenda/amend.ts', to: 'packages/api/index.ts' },
  { from: 'packages/domain/agenda/amend.ts', to: 'packages/mailer/index.ts' },
  { from: 'packages/domain/agenda/amend.ts', to: 'node_modules/react/index.js' },
  { from: 'packages/domain/agenda/amend.test.ts', to: 'packages/api/index.ts' },
  { from: 'packages/realtime/testing/seed.ts', to: 'packages/domain/documents/index.ts' },
  { from: 'packages/database/client.ts', to: 'packages/domain/tenancy/index.ts' },
  { from: 'packages/database/client.ts', to: 'node_modules/@trpc/server/index.js' },
  { from: 'packages/kernel/clock.ts', to: 'packages/database/index.ts' },
  { from: 'packages/kernel/clock.ts', to: 'node_modules/react/index.js' },
  { from: 'packages/mailer/compose.ts', to: 'packages/database/index.ts' },
  { from: 'packages/realtime/rooms.ts', to: 'packages/database/index.ts' },
  { from: 'packages/realtime/rooms.ts', to: 'packages/domain/documents/index.ts' },
  { from: 'packages/api/letters.ts', to: 'packages/mailer/index.ts' },
  { from: 'packages/api/letters.ts', to: 'packages/worker/index.ts' },
  { from: 'packages/api/letters.ts', to: 'packages/domain/decisions/tally.ts' },
  { from: 'packages/api/rooms.ts', to: 'packages/realtime/index.ts' },
  { from: 'packages/worker/index.ts', to: 'packages/api/index.ts' },
  { from: 'packages/ui/index.ts', to: 'packages/domain/agenda/contract.ts' },
  { from: 'packages/newcomer/index.ts', to: 'packages/kernel/index.ts' },
  { from: 'packages/launcher/start.ts', to: 'app/src/server/main.ts' },
  { from: 'app/src/server/pages.ts', to: 'packages/domain/agenda/index.ts' },
  { from: 'app/src/shell/home.page.tsx', to: 'packages/api/index.ts' },
  { from: 'app/src/shell/home.page.tsx', to: 'packages/database/index.ts' },
  { from: 'app/src/shell/home.page.tsx', to: 'packages/domain/identity/index.ts' },
  { from: 'app/src/shell/home.page.tsx', to: 'packages/realtime/index.ts' },
  { from: 'app/src/features/agenda/list.tsx', to: 'app/src/features/consortia/list.tsx' },
  { from: 'prisma/demo/people.ts', to: 'packages/api/index.ts' },
  { from: 'packages/office/docx.ts', to: 'packages/domain/documents/index.ts' },
  { from: 'packages/files/disk.ts', to: 'packages/database/index.ts' },
]

let folder: string
let found: { modules: number; violations: Violation[] }

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-borders-'))
  await writeSkeleton([...allowed, ...forbidden])
  found = await findViolations(folder)
})

afterAll(() => rm(folder, { recursive: true }))

test('every forbidden import is refused, and no other', () => {
  const refused = new Set(found.violations.map(({ from, to }) => `${from} → ${to}`))
  expect([...refused].sort()).toEqual(forbidden.map(({ from, to }) => `${from} → ${to}`).sort())
})

test('the cruise counts what it saw', () => {
  expect(found.modules).toBeGreaterThan(allowed.length)
})

test('two modules that need each other are refused; two types are not', async () => {
  const [one, other] = ['packages/ui/tag.ts', 'packages/ui/notice.ts']
  await writeSkeleton([
    { from: one, to: other },
    { from: other, to: one },
    { from: 'packages/ui/field.ts', to: 'packages/ui/form.ts' },
    { from: 'packages/ui/form.ts', to: 'packages/ui/field.ts', typeOnly: true },
  ])
  const { violations } = await findViolations(folder, ['packages/ui'])
  const circles = violations.filter(({ rule }) => rule === 'no-circular').map(({ from }) => from)
  expect(circles).not.toHaveLength(0)
  expect(circles.filter((from) => from !== one && from !== other)).toEqual([])
})

async function writeSkeleton(edges: Edge[]): Promise<void> {
  const files = new Map<string, string[]>()
  for (const { from, to, typeOnly } of edges) {
    const target = to.startsWith('node:') ? to : relative(from, to)
    files.set(from, [
      ...(files.get(from) ?? []),
      typeOnly ? `export type * from '${target}'` : `import '${target}'`,
    ])
    if (!to.startsWith('node:')) files.set(to, files.get(to) ?? [])
  }
  await writeFile(path.join(folder, 'tsconfig.json'), '{}')
  for (const [name, lines] of files) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, [...lines, 'export {}', ''].join('\n'))
  }
}

function relative(from: string, to: string): string {
  const way = path.relative(path.dirname(from), to)
  return way.startsWith('.') ? way : `./${way}`
}
