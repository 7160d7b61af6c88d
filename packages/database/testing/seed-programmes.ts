import { withConnection } from '../connection.ts'

/** How much of each kind one agenda gets. */
export type ProgrammeSize = {
  speerpunten: number
  goals: number
  actions: number
  organisations: number
  /** Paragraphs of some eighty words in the text of each speerpunt. */
  paragraphs: number
}

/** What a large region would have. */
export const largeProgramme: ProgrammeSize = {
  speerpunten: 15,
  goals: 60,
  actions: 300,
  organisations: 120,
  paragraphs: 8,
}
export const smallProgramme: ProgrammeSize = {
  speerpunten: 2,
  goals: 3,
  actions: 6,
  organisations: 4,
  paragraphs: 2,
}

/** Founds many tenants with two members each. @returns their ids */
export function seedTenants(ownerUrl: string, count: number): Promise<string[]> {
  return withConnection(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO tenant (id, slug, kind, name)
       SELECT uuidv7(), 'regio-' || n, 'arbeidsmarktregio', 'Regio ' || n
       FROM generate_series(1, $1::int) AS n RETURNING id`,
      [count],
    )
    const ids = rows.map(({ id }) => id)
    await owner.query(
      `WITH seat AS (
         SELECT t AS tenant_id, n, uuidv7() AS person_id FROM unnest($1::uuid[]) AS t, generate_series(1, 2) AS n
       ), made AS (
         INSERT INTO person (id, email, display_name)
         SELECT person_id, person_id || '@regio.example', 'Lid ' || n FROM seat RETURNING id
       )
       INSERT INTO membership (tenant_id, id, person_id, roles, joined_at)
       SELECT tenant_id, uuidv7(), id, ARRAY['lid'], now() FROM seat JOIN made ON id = person_id`,
      [ids],
    )
    return ids
  })
}

/**
 * Gives every tenant an agenda under way with measurements, money, promises and consortia, written
 * by the owner a table at a time. @returns the ids of the agendas, tenant by tenant
 */
export function seedProgrammes(
  ownerUrl: string,
  tenants: readonly string[],
  size: ProgrammeSize,
): Promise<Map<string, string>> {
  return withConnection(ownerUrl, async (owner) => {
    await owner.query('CREATE TEMP TABLE seeded (tenant_id uuid, agenda_id uuid, document_id uuid)')
    await owner.query(
      'INSERT INTO seeded SELECT t, uuidv7(), uuidv7() FROM unnest($1::uuid[]) AS t',
      [tenants],
    )
    await owner.query(`CREATE TEMP TABLE written AS SELECT $t$${textOf(size)}$t$::jsonb AS text`)
    for (const statement of statements(size)) await owner.query(statement)
    const { rows } = await owner.query('SELECT tenant_id, agenda_id FROM seeded')
    return new Map(rows.map((row) => [row.tenant_id, row.agenda_id]))
  })
}

function textOf({ paragraphs }: ProgrammeSize): string {
  const sentence =
    'Werkgevers, werkenden en scholen spreken af wat zij doen, wie het doet en wanneer het klaar is. '
  const content = Array.from({ length: paragraphs }, (_, place) => [
    {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: `Onderdeel ${place + 1}` }],
    },
    { type: 'paragraph', content: [{ type: 'text', text: sentence.repeat(5).trim() }] },
  ])
  return JSON.stringify({ type: 'doc', content: content.flat() })
}

/** Row number n of a kind belongs to row ((n - 1) % parents + 1) of the kind above it. */
function statements({ speerpunten, goals, actions, organisations }: ProgrammeSize): string[] {
  const numbered = (name: string, count: number) =>
    `CREATE TEMP TABLE ${name} AS SELECT s.tenant_id, s.agenda_id, n, uuidv7() AS id,
       uuidv7() AS document_id FROM seeded s, generate_series(1, ${count}) AS n`
  const indexed = (name: string) => `CREATE INDEX ON ${name} (tenant_id, n)`
  const consortia = Math.ceil(actions / 5)
  return [
    numbered('org', organisations),
    numbered('point', speerpunten),
    numbered('aim', goals),
    numbered('act', actions),
    numbered('group_of', consortia),
    ...['org', 'point', 'aim', 'act', 'group_of'].map(indexed),
    `CREATE TEMP TABLE laid AS
       SELECT tenant_id, document_id, 'agenda' AS kind, agenda_id AS subject FROM seeded
       UNION ALL SELECT tenant_id, document_id, 'speerpunt', id FROM point
       UNION ALL SELECT tenant_id, document_id, 'goal', id FROM aim
       UNION ALL SELECT tenant_id, document_id, 'action', id FROM act
       UNION ALL SELECT tenant_id, document_id, 'consortium', id FROM group_of`,
    `INSERT INTO document (tenant_id, id, subject_type, subject_id, content, created_at, changed_at)
       SELECT tenant_id, document_id, kind, subject,
         CASE WHEN kind IN ('agenda', 'speerpunt') THEN text ELSE '{"type":"doc"}' END, now(), now()
       FROM laid, written`,
    `INSERT INTO document_update (tenant_id, document_id, key, data)
       SELECT tenant_id, document_id, 'seeded:' || document_id, '\\x00' FROM laid`,
    `UPDATE document d SET materialised_to = u.id FROM document_update u
       WHERE (u.tenant_id, u.document_id) = (d.tenant_id, d.id) AND u.key = 'seeded:' || d.id`,
    `INSERT INTO organisation (id, name, type)
       SELECT id, 'Organisatie met een gewone naam ' || n, 'mkb' FROM org`,
    `INSERT INTO partner (tenant_id, id, organisation_id, geleding, since)
       SELECT tenant_id, uuidv7(), id, 'bedrijven', '2025-01-01' FROM org`,
    `INSERT INTO agenda (tenant_id, id, title, from_year, until_year, ambition, phase, document_id,
                         created_at, created_by, changed_at)
       SELECT tenant_id, agenda_id, 'Agenda van een grote regio 2025-2028', 2025, 2028,
         'Iedereen die wil leren voor werk vindt binnen twee weken een plek.', 'uitvoering',
         document_id, now(), uuidv7(), now() FROM seeded`,
    `INSERT INTO speerpunt (tenant_id, id, agenda_id, title, position, organisation_id, document_id,
                            created_at)
       SELECT p.tenant_id, p.id, p.agenda_id, 'Speerpunt over leren en werken ' || p.n, p.n - 1, o.id,
         p.document_id, now()
       FROM point p JOIN org o USING (tenant_id) WHERE o.n = (p.n - 1) % ${organisations} + 1`,
    `INSERT INTO goal (tenant_id, id, speerpunt_id, title, indicator, unit, direction, source,
                       baseline_value, baseline_on, organisation_id, position, document_id, created_at,
                       changed_at)
       SELECT a.tenant_id, a.id, p.id, 'Meer mensen leren naast hun werk ' || a.n,
         'Deelnemers dat binnen een maand begint', 'deelnemers', 'rising', 'Registratie', 40,
         '2025-01-01', o.id, a.n, a.document_id, now(), now()
       FROM aim a
       JOIN point p ON p.tenant_id = a.tenant_id AND p.n = (a.n - 1) % ${speerpunten} + 1
       JOIN org o ON o.tenant_id = a.tenant_id AND o.n = (a.n - 1) % ${organisations} + 1`,
    `INSERT INTO goal_target (tenant_id, id, goal_id, year, value)
       SELECT tenant_id, uuidv7(), id, year, 40 + (year - 2024) * 15
       FROM aim, generate_series(2025, 2028) AS year`,
    `INSERT INTO measurement (tenant_id, id, goal_id, measured_on, value, source, note, recorded_at)
       SELECT tenant_id, uuidv7(), id, '2025-03-31'::date + turn * 91, 40 + turn * (n % 9),
         'Registratie van het loket', 'Geteld door de werkgroep, na overleg met de scholen.', now()
       FROM aim, generate_series(0, 5) AS turn`,
    `INSERT INTO action (tenant_id, id, agenda_id, speerpunt_id, goal_id, title, organisation_id,
                         starts_on, ends_on, status, status_reason, next_step, next_step_on, document_id,
                         position, created_at, changed_at)
       SELECT a.tenant_id, a.id, a.agenda_id, p.id, CASE WHEN a.n % 4 > 0 THEN g.id END,
         'Een leerwerkplek bij een bedrijf in de buurt openen ' || a.n, o.id,
         '2025-01-15'::date + (a.n % 12) * 60, '2025-09-30'::date + (a.n % 15) * 60,
         (ARRAY['gepland', 'loopt', 'loopt', 'klaar', 'gestopt'])[a.n % 5 + 1],
         CASE WHEN a.n % 5 = 4 THEN 'Er was te weinig belangstelling.' ELSE '' END,
         'Afspraak maken met de begeleider van het bedrijf', '2026-12-01'::date + (a.n % 90),
         a.document_id, a.n, now(), now()
       FROM act a
       JOIN point p ON p.tenant_id = a.tenant_id AND p.n = (a.n - 1) % ${speerpunten} + 1
       JOIN org o ON o.tenant_id = a.tenant_id AND o.n = (a.n - 1) % ${organisations} + 1
       LEFT JOIN aim g ON g.tenant_id = a.tenant_id AND g.n = (a.n - 1) % ${goals} + 1`,
    `INSERT INTO action_partner (tenant_id, id, action_id, organisation_id, joined_at)
       SELECT a.tenant_id, uuidv7(), a.id, o.id, now() FROM act a
       JOIN org o ON o.tenant_id = a.tenant_id AND o.n IN (
         (a.n + 6) % ${organisations} + 1, (a.n + 16) % ${organisations} + 1,
         (a.n + 26) % ${organisations} + 1)
       ON CONFLICT DO NOTHING`,
    `INSERT INTO action_money (tenant_id, id, action_id, source, amount_cents, certainty, created_at)
       SELECT tenant_id, uuidv7(), id, 'Provincie', 1250000 + n * 10000, certainty, now()
       FROM act, unnest(ARRAY['zeker', 'gehoopt']) AS certainty`,
    `INSERT INTO promise (tenant_id, id, agenda_id, action_id, organisation_id, what, due_on, state,
                          promised_at)
       SELECT a.tenant_id, uuidv7(), a.agenda_id, a.id, o.id, 'Twee begeleiders, een dag per week',
         '2026-06-01'::date + (a.n % 400), (ARRAY['open', 'open', 'kept', 'late', 'broken'])[a.n % 5 + 1],
         now()
       FROM act a JOIN org o ON o.tenant_id = a.tenant_id AND o.n = (a.n + 6) % ${organisations} + 1`,
    `INSERT INTO consortium (tenant_id, id, title, question, phase, organisation_id, document_id,
                             created_at, changed_at)
       SELECT c.tenant_id, c.id, 'Consortium om samen te leren ' || c.n, 'Hoe leren we beter samen?',
         'uitvoering', o.id, c.document_id, now(), now()
       FROM group_of c JOIN org o ON o.tenant_id = c.tenant_id AND o.n = (c.n - 1) % ${organisations} + 1`,
    `INSERT INTO consortium_action (tenant_id, id, consortium_id, action_id, linked_at)
       SELECT a.tenant_id, uuidv7(), c.id, a.id, now() FROM act a
       JOIN group_of c ON c.tenant_id = a.tenant_id AND c.n = (a.n - 1) % ${consortia} + 1
       WHERE a.n % 7 > 1`,
    `INSERT INTO library_item (tenant_id, id, consortium_id, title, kind, available_on, plain_summary,
                               status, created_at, changed_at)
       SELECT tenant_id, uuidv7(), id, 'Wat we leerden van de eerste ronde', 'les', '2026-05-01',
         'Klein beginnen.', 'published', now(), now() FROM group_of WHERE n % 2 = 0`,
    'ANALYZE',
  ]
}
