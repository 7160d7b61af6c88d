import { getConsortium } from '@voortent/domain/consortia'
import { beforeAll, expect, test } from 'vitest'
import { changeLesson } from './change-lesson.ts'
import { writeLessonInput } from './contract.ts'
import { listLessons } from './list-lessons.ts'
import { shareLesson } from './share-lesson.ts'
import { as, type Circle, formCircle } from './testing/circle.ts'
import { withdrawLesson } from './withdraw-lesson.ts'
import { writeLesson } from './write-lesson.ts'

let circle: Circle
beforeAll(async () => {
  circle = await formCircle()
})

const said = {
  title: 'Te groot begonnen',
  outcome: 'mislukt',
  happened: 'Vier afdelingen tegelijk.',
  learned: 'Begin met één.',
  context: 'Metaal, vijftig mensen.',
  phase: 'verkenning',
} as const
const write = (who = circle.partners[0]) =>
  as(circle, who as never, (scope) =>
    writeLesson(scope, { consortium: circle.consortium, ...said }),
  )
const list = (who: Circle['leader']) =>
  as(circle, who, (scope) => listLessons(scope, { consortium: circle.consortium }))

test('a partner writes down a failure with its context, insiders read it (R-29)', async () => {
  const { leader, observer, competitor } = circle
  const { id } = await write()
  const { lessons } = await list(leader)
  expect(lessons).toMatchObject([{ id, ...said, organisation: 'Alfa', mayChange: true }])
  expect((await list(observer)).mayWrite).toBe(false)
  await expect(list(competitor)).rejects.toMatchObject({ code: 'consortia.partners-only' })
  await expect(write(observer)).rejects.toMatchObject({ code: 'learning.readers-only-read' })
})

test('who wrote it or leads changes, shares and withdraws it; others do not', async () => {
  const { leader, partners, competitor, consortium } = circle
  const [author, other] = partners as [Circle['leader'], Circle['leader']]
  const { id } = await write()
  const change = (who: Circle['leader']) =>
    as(circle, who, (scope) =>
      changeLesson(scope, { lesson: id, ...said, title: 'Klein beginnen' }),
    )
  await change(author)
  await expect(change(other)).rejects.toMatchObject({ code: 'learning.not-your-lesson' })
  await expect(change(competitor)).rejects.toMatchObject({ code: 'learning.no-such-lesson' })
  const share = () => as(circle, leader, (scope) => shareLesson(scope, { lesson: id }))
  await share()
  await expect(share()).rejects.toMatchObject({ code: 'learning.shared-already' })
  const seen = await as(circle, competitor, (scope) => getConsortium(scope, { consortium }))
  expect(seen.results).toMatchObject([
    { title: 'Klein beginnen', kind: 'les', text: 'Begin met één.\n\nMetaal, vijftig mensen.' },
  ])
  await as(circle, author, (scope) => withdrawLesson(scope, { lesson: id }))
  expect((await list(leader)).lessons.map((lesson) => lesson.id)).not.toContain(id)
  await expect(change(author)).rejects.toMatchObject({ code: 'learning.no-such-lesson' })
})

test('a lesson without context is refused at that field', () => {
  const { error } = writeLessonInput.safeParse({
    consortium: crypto.randomUUID(),
    ...said,
    context: ' ',
  })
  expect(error?.issues).toMatchObject([{ path: ['context'], message: 'learning.context-missing' }])
})

test('what was learned is told inside alone', async () => {
  const { leader, competitor } = circle
  const told = (who: Circle['leader']) =>
    as(circle, who, ({ tx }) => tx.event.count({ where: { type: 'lesson.written' } }))
  expect(await told(leader)).toBeGreaterThan(0)
  expect(await told(competitor)).toBe(0)
})
