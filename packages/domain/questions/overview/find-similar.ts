import type { Scope } from '@voortent/database'
import type { QuestionInput } from '../contract.ts'
import { lockToHandle } from '../lock-question.ts'
import { libraryItems } from './library-items.ts'

/** Something that is about the same as a question. */
export type Similar = {
  kind: 'question' | 'consortium' | 'library'
  id: string
  title: string
  /** Status of a question, phase of a consortium; '' for a library item. */
  state: string
  /** The thing on whose page it stands. */
  placeId: string
}

/** More of one kind nobody compares. */
const mostPerKind = 5

/**
 * Questions, consortia that did not stop and library items that are about the same as a question, by
 * the Dutch words they share and by likeness of their titles, the most alike first. The words of an
 * asker count as well as the sharpened ones. @throws `questions.brokers-only`
 */
export async function findSimilar(
  scope: Scope,
  { question: id }: QuestionInput,
): Promise<Similar[]> {
  const { tx, tenantId } = scope
  await lockToHandle(scope, id)
  return tx.$queryRaw<Similar[]>`
    WITH self AS (
      SELECT concat_ws(' ', nullif(q.title, ''), nullif(q.wording, ''), a.words) AS text
      FROM question q
      LEFT JOIN question_asker a ON (a.tenant_id, a.question_id) = (q.tenant_id, q.id)
      WHERE q.tenant_id = ${tenantId}::uuid AND q.id = ${id}::uuid
    ), wanted AS (
      SELECT text, ARRAY(
        SELECT word FROM unnest(tsvector_to_array(to_tsvector('dutch', text))) AS word
        WHERE word ~ '^[[:alpha:]]{3,}$'
      ) AS words
      FROM self
    ), candidate AS (
      SELECT 'question' AS kind, q.id, coalesce(nullif(q.title, ''), left(a.words, 160), '') AS title,
             concat_ws(' ', q.wording, a.words) AS text, q.status AS state, q.id AS "placeId"
      FROM question q
      LEFT JOIN question_asker a ON (a.tenant_id, a.question_id) = (q.tenant_id, q.id)
      WHERE q.tenant_id = ${tenantId}::uuid AND q.id <> ${id}::uuid
      UNION ALL
      SELECT 'consortium', c.id, c.title, c.question, c.phase, c.id
      FROM consortium c WHERE c.tenant_id = ${tenantId}::uuid AND c.phase <> 'gestopt'
      UNION ALL
      SELECT 'library', item.id, item.title, item.text, '', item."placeId"
      FROM (${libraryItems(tenantId)}) AS item
    ), compared AS (
      SELECT kind, id, title, state, "placeId", (
               SELECT count(*) FROM unnest(
                 tsvector_to_array(to_tsvector('dutch', title || ' ' || candidate.text))) AS word
               WHERE word = ANY (wanted.words)
             ) AS shared,
             greatest(word_similarity(title, wanted.text),
                      similarity(candidate.text, wanted.text)) AS likeness
      FROM candidate, wanted
    ), ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY kind ORDER BY shared + 3 * likeness DESC, id) AS place
      FROM compared WHERE shared >= 2 OR likeness > 0.5
    )
    SELECT kind, id, title, state, "placeId" FROM ranked
    WHERE place <= ${mostPerKind} ORDER BY kind, place`
}
