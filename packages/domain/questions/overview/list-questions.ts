import type { Reading } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ListQuestionsInput, QuestionStatus } from '../contract.ts'
import type { QuestionId } from '../lock-question.ts'
import { mayDo } from '../permissions.ts'

/** A question in an overview. */
export type QuestionInList = {
  id: QuestionId
  /** Empty until it is sharpened. */
  title: string
  status: QuestionStatus
  themes: string[]
  problemFactors: string[]
  broker: string | null
  askedAt: Date
  /** Since when the asker waits; null when it is their turn. */
  waitingSince: Date | null
  /** True when the term to answer is over. */
  late: boolean
  /** Who asked and how it began; null for who may not know. */
  company: string | null
  words: string | null
}

const pageSize = 50

/**
 * The questions that who asks may see, who waits longest first, fifty to a page. Members see those
 * that are sharpened, and their own.
 * @returns `more` when a page follows
 */
export async function listQuestions(
  { rows, tenantId, actor }: Reading,
  { status, theme, factor, owner, search, page }: ListQuestionsInput,
): Promise<{
  items: QuestionInList[]
  more: boolean
  may: { handle: boolean; ask: boolean }
}> {
  const found = await rows<QuestionInList>({
    name: 'list-questions',
    text: `
      SELECT q.id, q.title, q.status, q.themes, q.problem_factors AS "problemFactors",
             p.display_name AS broker, q.asked_at AS "askedAt",
             CASE WHEN a.id IS NOT NULL THEN q.waiting_since END AS "waitingSince",
             coalesce(a.id IS NOT NULL AND q.answer_by < $10::date, false) AS late,
             a.company, left(a.words, 160) AS words
      FROM question q
      LEFT JOIN question_asker a ON (a.tenant_id, a.question_id) = (q.tenant_id, q.id)
      LEFT JOIN membership m ON (m.tenant_id, m.id) = (q.tenant_id, q.broker_id)
      LEFT JOIN person p ON p.id = m.person_id
      WHERE q.tenant_id = $1 AND (q.title <> '' OR a.id IS NOT NULL)
        AND CASE $2::text WHEN '' THEN true
          WHEN 'open' THEN q.status NOT IN ('in-consortium', 'beantwoord', 'gesloten')
          ELSE q.status = $2 END
        AND ($3::text = '' OR $3 = ANY (q.themes))
        AND ($4::text = '' OR $4 = ANY (q.problem_factors))
        AND CASE $5::text WHEN 'van-mij' THEN q.broker_id = $6::uuid
          WHEN 'van-niemand' THEN q.broker_id IS NULL
          WHEN 'van-ons' THEN a.membership_id = $6::uuid OR a.organisation_id = $7::uuid
          ELSE true END
        AND ($8::text = ''
          OR to_tsvector('dutch', concat_ws(' ', q.title, q.wording, a.words, a.background, a.company))
             @@ websearch_to_tsquery('dutch', $8)
          OR position(lower($8) IN lower(concat_ws(' ', q.title, q.wording, a.words, a.company))) > 0)
      ORDER BY CASE WHEN a.id IS NOT NULL THEN q.waiting_since END NULLS LAST,
               q.changed_at DESC, q.id DESC
      LIMIT ${pageSize + 1} OFFSET $9`,
    values: [
      tenantId,
      status ?? '',
      theme ?? '',
      factor ?? '',
      owner ?? '',
      actor.membershipId,
      actor.actingForId,
      search,
      (page - 1) * pageSize,
      dayOf(new Date()),
    ],
  })
  return {
    items: found.slice(0, pageSize),
    more: found.length > pageSize,
    may: mayDo(actor, actor.actingForId),
  }
}
