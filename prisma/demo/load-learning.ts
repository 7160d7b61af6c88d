import { randomUUID } from 'node:crypto'
import type { Database, Scope } from '@voortent/database'
import { listInsiders } from '@voortent/domain/consortia'
import { effectiveElements, reflectionQuestions } from '@voortent/domain/learning/contract'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './learning.json' with { type: 'json' }

type DemoLearning = {
  tenant: string
  title: string
  lessons: {
    outcome: string
    title: string
    happened: string
    learned: string
    context: string
    phase: string
    daysAgo: number
  }[]
  /** Marks per insider, in the order of the elements. */
  scans?: { daysAgo: number; phase: string; marks: number[][] }[]
  /** What one insider answers to each question about a change of phase. */
  reflection?: [from: string, to: string, daysAgo: number, answers: string[]]
}
/** Whose inside it is, the first of whom does what one does. */
type Circle = { tenantId: string; consortiumId: string; insiders: [string, ...string[]] }

const day = 24 * 60 * 60 * 1000

/** What consortia learned: lessons, also of failure, scans that are over, and a look back. */
export async function loadLearning(database: Database, tenants: Tenants): Promise<void> {
  for (const about of described as unknown as DemoLearning[]) {
    const tenantId = tenants.get(about.tenant)
    if (!tenantId) throw new Error(`No tenant ${about.tenant}`)
    await asNobody(database, tenantId, async (scope) => {
      const { id: consortiumId } = await scope.tx.consortium.findFirstOrThrow({
        where: { tenantId, title: about.title },
        select: { id: true },
      })
      const [first, ...others] = await listInsiders(scope, consortiumId)
      if (!first) throw new Error(`Nobody is inside ${about.title}`)
      const circle: Circle = { tenantId, consortiumId, insiders: [first, ...others] }
      await loadLessons(scope, circle, about.lessons)
      for (const [place, scan] of (about.scans ?? []).entries())
        await loadScan(scope, circle, { ...scan, number: place + 1 })
      if (about.reflection) await loadReflection(scope, circle, about.reflection)
    })
  }
}

async function loadLessons(
  { tx, now }: Scope,
  { insiders, ...key }: Circle,
  lessons: DemoLearning['lessons'],
): Promise<void> {
  await tx.lesson.createMany({
    data: lessons.map(({ daysAgo, ...lesson }, place) => ({
      ...key,
      ...lesson,
      id: newId(),
      writtenBy: insiders[place % insiders.length] ?? insiders[0],
      writtenAt: new Date(now.getTime() - daysAgo * day),
    })),
  })
}

async function loadScan(
  { tx, now }: Scope,
  { insiders, ...key }: Circle,
  scan: { daysAgo: number; phase: string; marks: number[][]; number: number },
): Promise<void> {
  const { daysAgo, phase, marks, number } = scan
  if (marks.length > insiders.length)
    throw new Error(`${key.consortiumId} is no circle of that size`)
  const openedAt = new Date(now.getTime() - daysAgo * day)
  const closedAt = new Date(openedAt.getTime() + 14 * day)
  const roundId = newId()
  await tx.scanRound.create({
    data: {
      ...key,
      id: roundId,
      number,
      phase,
      openedAt,
      openedBy: insiders[0],
      closesOn: dateOf(dayOf(closedAt)),
    },
    select: { id: true },
  })
  await tx.scanParticipation.createMany({
    data: insiders
      .slice(0, marks.length)
      .map((membershipId) => ({ ...key, id: newId(), roundId, membershipId })),
  })
  await tx.scanAnswer.createMany({
    data: marks.flatMap((given) =>
      effectiveElements.map((element, place) => ({
        ...key,
        id: randomUUID(),
        roundId,
        element,
        mark: given[place] ?? 3,
      })),
    ),
  })
  await tx.scanRound.update({
    where: { tenantId_id: { tenantId: key.tenantId, id: roundId } },
    data: { closedAt },
    select: { id: true },
  })
}

async function loadReflection(
  { tx, now }: Scope,
  { insiders, ...key }: Circle,
  [fromPhase, toPhase, daysAgo, answers]: NonNullable<DemoLearning['reflection']>,
): Promise<void> {
  const movedAt = new Date(now.getTime() - daysAgo * day)
  const reflectionId = newId()
  await tx.reflection.create({
    data: { ...key, id: reflectionId, fromPhase, toPhase, movedAt, askedAt: movedAt },
    select: { id: true },
  })
  await tx.reflectionAnswer.createMany({
    data: reflectionQuestions.map((question, place) => ({
      ...key,
      id: newId(),
      reflectionId,
      question,
      body: answers[place] ?? '',
      writtenBy: insiders[0],
      writtenAt: movedAt,
    })),
  })
}
