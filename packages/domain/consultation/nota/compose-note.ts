import type { TextNode } from '@voortent/domain/documents'
import type { AmendmentInList } from '../amendments/list-amendments.ts'
import { type Stance, stances } from '../contract.ts'
import { heading, paragraph, quote, say, table } from './pieces.ts'
import words from './words.json' with { type: 'json' }

/** One organisation's position, overall and per part, with its reasons. */
export type PositionInNote = {
  organisation: string
  stance: Stance
  reasons: string
  parts: { id: string; stance: Stance; reasons: string }[]
}

/** Everything a reply note tells. */
export type NoteFacts = {
  title: string
  agenda: string
  from: string
  until: string
  invited: number
  silent: string[]
  parts: { id: string; title: string | null }[]
  positions: PositionInNote[]
  amendments: AmendmentInList[]
}

/**
 * Writes the nota van beantwoording: the positions on the whole and on each part, and every
 * proposed change with its answer.
 */
export function composeNote(facts: NoteFacts): TextNode {
  return {
    type: 'doc',
    content: [
      paragraph(
        say(words.intro, {
          ...pick(facts),
          answered: facts.positions.length,
          amendments: facts.amendments.length,
        }),
      ),
      heading(2, words.positions),
      ...positions(facts),
      heading(2, words.amendments),
      ...(facts.amendments.length === 0 ? [paragraph(words.none)] : amendments(facts)),
    ],
  }
}

function pick({ title, agenda, from, until, invited }: NoteFacts) {
  return { title, agenda, from, until, invited }
}

function positions({ positions: all, parts, silent }: NoteFacts): TextNode[] {
  const unheard =
    silent.length > 0 ? [paragraph(say(words.silent, { names: silent.join(', ') }))] : []
  if (all.length === 0) return [paragraph(words.nobody), ...unheard]
  const count = (stance: Stance) => all.filter((one) => one.stance === stance).length
  const [steun, mits, neutraal, bezwaar] = stances.map(count)
  return [
    paragraph(
      say(words.counts, {
        steun: steun ?? 0,
        mits: mits ?? 0,
        neutraal: neutraal ?? 0,
        bezwaar: bezwaar ?? 0,
      }),
    ),
    ...unheard,
    heading(3, words.whole),
    opinionTable(all),
    ...parts.flatMap((part) => onPart(part, all)),
  ]
}

function onPart(part: NoteFacts['parts'][number], all: readonly PositionInNote[]): TextNode[] {
  const own = all.flatMap(({ organisation, parts }) =>
    parts.filter(({ id }) => id === part.id).map((one) => ({ organisation, ...one })),
  )
  return own.length === 0 ? [] : [heading(3, part.title ?? words['own-text']), opinionTable(own)]
}

function opinionTable(
  rows: readonly { organisation: string; stance: Stance; reasons: string }[],
): TextNode {
  return table([
    [words.organisation, words.position, words.reasons],
    ...rows.map(({ organisation, stance, reasons }) => [
      organisation,
      words.stance[stance],
      reasons || words['no-reasons'],
    ]),
  ])
}

function amendments({ parts, amendments: all }: NoteFacts): TextNode[] {
  return parts.flatMap((part) => {
    const own = all.filter(({ partId }) => partId === part.id)
    if (own.length === 0) return []
    return [heading(3, part.title ?? words['own-text']), ...own.flatMap(onAmendment)]
  })
}

function onAmendment(one: AmendmentInList): TextNode[] {
  const { number, organisation, passage, proposed, reason, supporters } = one
  return [
    heading(4, say(words.amendment, { number: number ?? 0, organisation })),
    ...(passage
      ? [paragraph('', words.present), quote(passage)]
      : [paragraph(words['whole-part'])]),
    ...(proposed
      ? [paragraph('', words.proposed), quote(proposed)]
      : [paragraph(words['taken-out'])]),
    paragraph(reason, words.reason),
    answerOf(one),
    ...(one.pushedAt ? [onVote(one, supporters)] : []),
  ]
}

function onVote({ vote }: AmendmentInList, supporters: number): TextNode {
  if (!vote?.outcome) return paragraph(say(words.pushed, { supporters }))
  const text = vote.applied ? ` ${words['text-changed']}` : ''
  return paragraph(`${words.outcome[vote.outcome]}${text}`)
}

function answerOf({ mergedInto, verdict, answer }: AmendmentInList): TextNode {
  if (mergedInto !== null) return paragraph(say(words.merged, { number: mergedInto }))
  if (!verdict) return paragraph(words['no-answer'])
  return paragraph(`${words.verdict[verdict]} ${answer ?? ''}`, words.answer)
}
