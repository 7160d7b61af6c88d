import type { Scope } from '@voortent/database'
import { say, table } from '@voortent/domain/adoption'
import { getSheet, type Sheet } from '@voortent/domain/doorwerking'
import type { Language, Part } from '@voortent/office'
import { dayIn, type Words, wordsIn } from './words.ts'

/** The doorwerking sheet of an organisation, without what its achterban said. */
export async function gatherDoorwerking(scope: Scope, id: string, language: Language) {
  const sheet = await getSheet(scope, { organisation: id })
  const words = wordsIn(language)
  const own = words.doorwerking
  const day = (on: string) => dayIn(language, new Date(`${on}T12:00:00Z`))
  return {
    title: say(own.title, { name: sheet.organisation.name }),
    facts: [{ label: words.date, value: dayIn(language, scope.now) }],
    parts: [
      part(own.deadlines, [own.what, own.on], deadlines(sheet, day), own.none),
      part(
        own.decided,
        [own.what, own.on, own['our-vote']],
        decided(sheet, words, language),
        own.none,
      ),
      part(own.promised, [own.what, own.on, own.state], promised(sheet, words, day), own.none),
      part(own.actions, [own.what, own.role], actions(sheet, words), own.none),
      part(
        own.goals,
        [own.what],
        sheet.goals.map(({ title }) => [title]),
        own.none,
      ),
    ],
  }
}

type Day = (on: string) => string

function deadlines({ deadlines: all }: Sheet, day: Day): string[][] {
  return all.map(({ what, on }) => [what, day(on)])
}

function decided({ ballots }: Sheet, { adoption: words }: Words, language: Language): string[][] {
  return ballots.map(({ title, closedAt, choice }) => [
    title,
    dayIn(language, closedAt),
    words.choice[choice ?? 'missing'],
  ])
}

function promised({ promises }: Sheet, { doorwerking: words }: Words, day: Day): string[][] {
  return promises.map(({ what, dueOn, state, overdue }) => [
    what,
    day(dueOn),
    words[overdue ? 'late' : state],
  ])
}

function actions({ actions: all }: Sheet, { doorwerking: words }: Words): string[][] {
  return all.map(({ title, leads }) => [title, leads ? words.leads : words.joins])
}

function part(title: string, head: string[], rows: string[][], none: string): Part {
  const nothing = { type: 'paragraph', content: [{ type: 'text', text: none }] }
  const content = rows.length > 0 ? table(head, rows) : nothing
  return { title, level: 1, content: { type: 'doc', content: [content] } }
}
