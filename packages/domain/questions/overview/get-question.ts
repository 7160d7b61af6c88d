import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type {
  Classification,
  QuestionInput,
  QuestionSource,
  QuestionStatus,
  Side,
} from '../contract.ts'
import { asks, noSuchQuestion, type QuestionId } from '../lock-question.ts'
import { canAsk, canFollow, canHandle } from '../permissions.ts'

/** A question with all that who asks may see of it. */
export type QuestionInFull = Classification & {
  id: QuestionId
  title: string
  wording: string
  status: QuestionStatus
  statusSince: Date
  source: QuestionSource
  askedAt: Date
  waitingSince: Date | null
  /** A day such as `2027-03-31`. */
  answerBy: string | null
  late: boolean
  broker: { id: string; name: string } | null
  consortium: { id: string; title: string; phase: string } | null
  actions: { id: string; title: string; agenda: { id: string; title: string } }[]
  /** Those below are empty for who is neither asker nor keeper. */
  asker: {
    words: string
    background: string
    company: string
    organisationId: string | null
    membershipId: string | null
    name: string | null
    /** How a company without an account is reached; for keepers and itself. */
    contact: { name: string; email: string; phone: string; kvkNumber: string | null } | null
  } | null
  messages: { id: string; side: Side; name: string | null; text: string; sentAt: string }[]
  /** The last proposed stands last. */
  wordings: {
    id: string
    title: string
    wording: string
    side: Side
    proposedAt: string
    agreedAt: string | null
  }[]
  steps: { status: QuestionStatus; words: string; takenAt: string }[]
  /** Who is invited; for members that organisation alone. */
  parties: {
    id: string
    name: string
    answer: 'ja' | 'nee' | null
    words: string
    answeredAt: string | null
  }[]
  may: {
    handle: boolean
    /** Took it on. */
    guides: boolean
    /** Sits on the asker's side of the table. */
    asks: boolean
    /** The organisation they speak for was invited. */
    answerFor: string | null
  }
}
type Row = Omit<QuestionInFull, 'may' | 'late'>

/** Reads it in one statement; the policies leave out what is not for who asks. @throws `questions.no-such-question` */
export async function getQuestion(
  scope: Scope,
  { question: id }: QuestionInput,
): Promise<QuestionInFull> {
  const { tx, tenantId, actor, now } = scope
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT q.id, q.title, q.wording, q.status, q.status_since AS "statusSince", q.source,
      q.learning_functions AS "learningFunctions", q.problem_factors AS "problemFactors", q.themes,
      q.topsectors, q.target_groups AS "targetGroups", q.asked_at AS "askedAt",
      q.waiting_since AS "waitingSince", q.answer_by::text AS "answerBy",
      CASE WHEN b.id IS NOT NULL
        THEN json_build_object('id', b.id, 'name', bp.display_name) END AS broker,
      CASE WHEN c.id IS NOT NULL
        THEN json_build_object('id', c.id, 'title', c.title, 'phase', c.phase) END AS consortium,
      CASE WHEN a.id IS NOT NULL THEN json_build_object('words', a.words,
        'background', a.background, 'company', a.company, 'organisationId', a.organisation_id,
        'membershipId', coalesce(a.membership_id, gu.membership_id), 'name', ap.display_name,
        'contact', CASE WHEN gu.id IS NOT NULL THEN json_build_object('name', gu.name,
          'email', gu.email, 'phone', gu.phone, 'kvkNumber', gu.kvk_number) END) END AS asker,
      coalesce((
        SELECT json_agg(json_build_object('id', x.id, 'title', x.title,
          'agenda', json_build_object('id', g.id, 'title', g.title)) ORDER BY x.title, x.id)
        FROM question_action l
        JOIN action x ON (x.tenant_id, x.id) = (l.tenant_id, l.action_id)
        JOIN agenda g ON (g.tenant_id, g.id) = (x.tenant_id, x.agenda_id)
        WHERE l.tenant_id = q.tenant_id AND l.question_id = q.id AND x.withdrawn_at IS NULL
      ), '[]') AS actions,
      coalesce((
        SELECT json_agg(json_build_object('id', s.id, 'side', s.side, 'name', sp.display_name,
          'text', s.text, 'sentAt', s.sent_at) ORDER BY s.sent_at, s.id)
        FROM question_message s LEFT JOIN person sp ON sp.id = s.person_id
        WHERE s.tenant_id = q.tenant_id AND s.question_id = q.id
      ), '[]') AS messages,
      coalesce((
        SELECT json_agg(json_build_object('id', w.id, 'title', w.title, 'wording', w.wording,
          'side', w.side, 'proposedAt', w.proposed_at, 'agreedAt', w.agreed_at)
          ORDER BY w.proposed_at, w.id)
        FROM question_wording w WHERE w.tenant_id = q.tenant_id AND w.question_id = q.id
      ), '[]') AS wordings,
      coalesce((
        SELECT json_agg(json_build_object('status', t.status, 'words', t.words,
          'takenAt', t.taken_at) ORDER BY t.taken_at, t.id)
        FROM question_step t WHERE t.tenant_id = q.tenant_id AND t.question_id = q.id
      ), '[]') AS steps,
      coalesce((
        SELECT json_agg(json_build_object('id', o.id, 'name', o.name, 'answer', r.answer,
          'words', r.words, 'answeredAt', r.answered_at) ORDER BY o.name)
        FROM question_party r JOIN organisation o ON o.id = r.organisation_id
        WHERE r.tenant_id = q.tenant_id AND r.question_id = q.id
      ), '[]') AS parties
    FROM question q
    LEFT JOIN question_asker a ON (a.tenant_id, a.question_id) = (q.tenant_id, q.id)
    LEFT JOIN guest gu ON (gu.tenant_id, gu.id) = (a.tenant_id, a.guest_id)
    LEFT JOIN membership am ON am.tenant_id = a.tenant_id
      AND am.id = coalesce(a.membership_id, gu.membership_id)
    LEFT JOIN person ap ON ap.id = am.person_id
    LEFT JOIN membership b ON (b.tenant_id, b.id) = (q.tenant_id, q.broker_id)
    LEFT JOIN person bp ON bp.id = b.person_id
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (q.tenant_id, q.explored_in_id)
    WHERE q.tenant_id = ${tenantId}::uuid AND q.id = ${id}::uuid`
  if (!row) throw noSuchQuestion()
  const standing = {
    roles: actor.roles,
    asks: row.asker !== null && (await asks(scope, row.asker)),
  }
  const follows = canFollow(standing)
  if (row.title === '' && !follows) throw noSuchQuestion()
  const invited = row.parties.some((party) => party.id === actor.actingForId)
  return {
    ...row,
    ...(!follows && { waitingSince: null, answerBy: null }),
    late: follows && row.answerBy !== null && row.answerBy < dayOf(now),
    may: {
      handle: canHandle(standing),
      guides: row.broker !== null && row.broker.id === actor.membershipId,
      asks: standing.asks,
      answerFor: invited && canAsk(actor, true) ? actor.actingForId : null,
    },
  }
}
