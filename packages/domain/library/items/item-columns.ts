import { Prisma } from '@voortent/database'

/** Whether an item `i` is theirs who act: the insiders of its consortium, or without one its writers. */
export const isMine = Prisma.sql`CASE WHEN i.consortium_id IS NULL
  THEN i.writers && (SELECT my_voices())
  ELSE i.consortium_id = ANY ((SELECT my_consortia())::uuid[]) END`

/** Whether who acts is named as an author of an item `i`, or speaks for an organisation that is. */
export const isNamed = Prisma.sql`EXISTS (SELECT FROM library_author a
  WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
    AND coalesce(a.organisation_id, a.membership_id) = ANY ((SELECT my_voices())::uuid[]))`

/** What is told of an item `i`, under the names of the contract. */
export const factsOfItem = Prisma.sql`jsonb_build_object('kind', i.kind, 'title', i.title,
  'people', coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.name, 'orcid', a.orcid)
      ORDER BY a.position) FROM library_author a
    WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id AND a.organisation_id IS NULL
      AND NOT a.institute), '[]'),
  'organisations', coalesce((SELECT jsonb_agg(a.organisation_id ORDER BY a.position)
    FROM library_author a WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
      AND a.organisation_id IS NOT NULL), '[]'),
  'institutes', coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.name, 'ror', a.ror)
      ORDER BY a.position) FROM library_author a
    WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id AND a.institute), '[]'),
  'on', i.available_on, 'language', i.language, 'abstract', i.abstract,
  'plainSummary', i.plain_summary, 'contextRegion', i.context_region,
  'contextSector', i.context_sector, 'contextSize', i.context_size,
  'contextDifference', i.context_difference, 'learningFunctions', i.learning_functions,
  'problemFactors', i.problem_factors, 'themes', i.themes, 'topsectors', i.topsectors,
  'targetGroups', i.target_groups, 'licence', i.licence, 'doi', i.doi, 'handle', i.handle,
  'version', i.version, 'funding', i.funding, 'links', i.links, 'speerpunten', i.speerpunten,
  'questions', i.questions, 'visibility', i.visibility, 'embargoUntil', i.embargo_until)`

/** The parts of agendas and the questions that an item `i` belongs to, by name. */
export const linksOfItem = Prisma.sql`json_build_object(
  'speerpunten', coalesce((SELECT json_agg(json_build_object('id', s.id, 'title', s.title,
      'agenda', s.agenda_id) ORDER BY s.title, s.id) FROM speerpunt s
    WHERE s.tenant_id = i.tenant_id AND s.id = ANY (i.speerpunten) AND s.withdrawn_at IS NULL), '[]'),
  'questions', coalesce((SELECT json_agg(json_build_object('id', q.id, 'title', q.title)
      ORDER BY q.title, q.id) FROM question q
    WHERE q.tenant_id = i.tenant_id AND q.id = ANY (i.questions) AND q.title <> ''), '[]'))`
