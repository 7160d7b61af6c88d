import type { Scope } from '@voortent/database'
import { lastVotes } from '@voortent/domain/decisions/contract'
import { compareTexts, type TextNode } from '@voortent/domain/documents'
import type { ComparedBlock } from '@voortent/domain/documents/contract'
import type { BallotRecord } from '../../decisions/verify-export.ts'
import { type AgendaContent, readingTexts, textsIn } from '../content.ts'
import type { AdoptionInput } from '../contract.ts'
import { type ContentChange, compareContents } from '../next-edition/compare-contents.ts'
import { readAdoption } from './read-adoption.ts'
import { readDecidedTexts } from './read-decided-texts.ts'

type Vote = BallotRecord['votes'][number]

/** How an organisation voted: no people, for anybody may read this. */
export type PublicVote = {
  organisation: string
  name: string
  geleding: string
  weight: number
  choice: Vote['choice'] | null
  reason: string
  reservation: { for: string; until: string; state: string; note: string } | null
}

/** A change with the words that differ in its text. */
export type ShownChange = ContentChange & { blocks: ComparedBlock[] }

/** The public record of an adoption. */
export type AdoptionRecord = {
  id: string
  adoptedAt: Date
  hash: string
  contentHash: string
  recordHash: string
  agenda: AgendaContent['agenda'] & { content: TextNode }
  speerpunten: { id: string; title: string; lead: string | null; content: TextNode }[]
  facts: TextNode
  question: string
  closedAt: string
  rule: BallotRecord['rule']
  tally: BallotRecord['outcome']['tally']
  votes: PublicVote[]
  supersededBy: { id: string } | null
  hasFile: boolean
  supersedes: { id: string } | null
  changes: ShownChange[]
}

/** For anybody, without an account. @throws `adoption.no-such-adoption` */
export async function getAdoption(
  scope: Scope,
  { adoption: id }: AdoptionInput,
): Promise<AdoptionRecord> {
  const adoption = await readAdoption(scope, { id })
  const { content, record, factsDocumentId } = adoption
  const textOfPart = await readDecidedTexts(scope, adoption.ballotId, [
    ...readingTexts(content),
    factsDocumentId,
  ])
  const names = new Map(content.organisations.map(({ id: own, name }) => [own, name]))
  return {
    id,
    adoptedAt: adoption.adoptedAt,
    hash: adoption.hash,
    contentHash: adoption.contentHash,
    recordHash: adoption.recordHash,
    agenda: { ...content.agenda, content: textOfPart(content.agenda.text.document) },
    speerpunten: content.speerpunten.map(({ id: part, title, lead, text }) => ({
      id: part,
      title,
      lead: (lead && names.get(lead)) || null,
      content: textOfPart(text.document),
    })),
    facts: textOfPart(factsDocumentId),
    question: record.ballot.question,
    closedAt: record.ballot.closedAt,
    rule: record.rule,
    tally: record.outcome.tally,
    votes: votesOf(record),
    supersededBy: adoption.supersededBy,
    supersedes: adoption.supersedes && { id: adoption.supersedes.id },
    hasFile: adoption.hasFile,
    changes: adoption.supersedes ? await changesSince(scope, adoption.supersedes.id, adoption) : [],
  }
}

function votesOf({ roster, votes }: BallotRecord): PublicVote[] {
  const last = lastVotes(votes)
  return roster
    .filter(({ removedAt }) => removedAt === null)
    .map(({ organisation, name, geleding, weight }) => {
      const vote = last.get(organisation)
      const reserved = vote?.reservation
      return {
        organisation,
        name,
        geleding,
        weight,
        choice: vote?.choice ?? null,
        reason: vote?.reason ?? '',
        reservation: reserved
          ? {
              for: reserved.for,
              until: reserved.until,
              state: reserved.state,
              note: reserved.note,
            }
          : null,
      }
    })
}

async function changesSince(
  scope: Scope,
  earlierId: string,
  now: Awaited<ReturnType<typeof readAdoption>>,
): Promise<ShownChange[]> {
  const was = await readAdoption(scope, { id: earlierId })
  const before = await readDecidedTexts(scope, was.ballotId, documentsOf(was.content))
  const after = await readDecidedTexts(scope, now.ballotId, documentsOf(now.content))
  const empty: TextNode = { type: 'doc', content: [] }
  const own: ContentChange = {
    part: 'agenda',
    kind: 'changed',
    title: now.content.agenda.title,
    facts: [],
    texts: { before: was.content.agenda.text.document, after: now.content.agenda.text.document },
  }
  const sameOwnText = was.content.agenda.text.hash === now.content.agenda.text.hash
  return [...(sameOwnText ? [] : [own]), ...compareContents(was.content, now.content)].map(
    (change) => ({
      ...change,
      blocks: compareTexts(
        change.texts.before ? before(change.texts.before) : empty,
        change.texts.after ? after(change.texts.after) : empty,
      ),
    }),
  )
}

function documentsOf(content: AgendaContent): string[] {
  return textsIn(content).map(({ document }) => document)
}
