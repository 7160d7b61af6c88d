import { withConnection } from '../connection.ts'

/** How much a tenant gets; partners and contributions are spread evenly over its consortia. */
export type PortfolioSize = {
  organisations: number
  consortia: number
  partnersEach: number
  contributionsEach: number
}

/** What a large region would have after years: 2,000 consortia with 30,000 contributions. */
export const largePortfolio: PortfolioSize = {
  organisations: 400,
  consortia: 2000,
  partnersEach: 6,
  contributionsEach: 15,
}

const phases = `(ARRAY['vraagstuk', 'verkenning', 'verkenning', 'voorstel', 'aanvraag', 'uitvoering',
  'uitvoering', 'afronding', 'opschaling', 'gestopt'])`
const factors = `(ARRAY['aansluiting-studenten', 'aansluiting-werkenden', 'financien-rendement',
  'motivatie', 'kennisdeling', 'netwerk', 'instroom'])`
const topsectors = `(ARRAY['agri-food', 'chemie', 'energie', 'htsm', 'logistiek', 'lsh', 'water', 'ict'])`
const places = `(ARRAY['zuidoost-brabant', 'rijnmond', 'west-brabant', 'twente', 'landelijk'])`

/** Gives a tenant consortia with partners, classifications, contributions and their totals, as the owner. */
export async function seedPortfolio(
  ownerUrl: string,
  tenant: string,
  size: PortfolioSize,
): Promise<void> {
  await withConnection(ownerUrl, async (owner) => {
    await owner.query(
      `CREATE TEMP TABLE party AS SELECT n, uuidv7() AS id FROM generate_series(1, ${size.organisations}) AS n`,
    )
    await owner.query(
      `CREATE TEMP TABLE joint AS SELECT n, uuidv7() AS id, uuidv7() AS document_id,
         (SELECT id FROM party p WHERE p.n = s.n % ${size.organisations} + 1) AS lead
       FROM generate_series(1, ${size.consortia}) AS s(n)`,
    )
    for (const statement of statements(size))
      await owner.query(statement.replaceAll('$1', `'${tenant}'`))
  })
}

function statements({ organisations, partnersEach, contributionsEach }: PortfolioSize): string[] {
  return [
    'SET session_replication_role = replica',
    `INSERT INTO organisation (id, name, type) SELECT id, 'Deelnemer ' || n, 'mkb' FROM party`,
    `INSERT INTO partner (tenant_id, id, organisation_id, geleding, since)
       SELECT $1, uuidv7(), id, (ARRAY['bedrijven', 'onderwijs', 'overheid'])[n % 3 + 1], '2024-01-01' FROM party`,
    `INSERT INTO document (tenant_id, id, subject_type, subject_id, content, consortium_id, created_at)
       SELECT $1, document_id, 'consortium', id, '{"type":"doc"}', id, now() FROM joint`,
    `INSERT INTO consortium (tenant_id, id, title, question, phase, organisation_id, insiders,
                             document_id, created_at, changed_at, hidden)
       SELECT $1, id, 'Consortium over leren in het werk ' || n, 'Hoe leren we dit samen?',
         ${phases}[n % 10 + 1], lead, ARRAY[lead], document_id, now(), now() - n * interval '1 hour',
         n % 50 = 0 FROM joint`,
    `INSERT INTO consortium_classification (tenant_id, id, consortium_id, learning_functions,
         problem_factors, themes, topsectors, target_groups, place, changed_at)
       SELECT $1, uuidv7(), id, ARRAY['reactief'], ARRAY[${factors}[n % 7 + 1], ${factors}[(n / 7) % 7 + 1]],
         ARRAY['leervermogen'], ARRAY[${topsectors}[n % 8 + 1]], ARRAY['mkb-medewerkers'],
         ${places}[n % 5 + 1], now() FROM joint`,
    `INSERT INTO consortium_partner (tenant_id, id, consortium_id, organisation_id, commitment,
                                     joined_at, changed_at)
       SELECT DISTINCT ON (j.id, p.id) $1::uuid, uuidv7(), j.id, p.id,
         (ARRAY['geinteresseerd', 'in-gesprek', 'toegezegd', 'actief', 'actief'])[(j.n + turn) % 5 + 1],
         now(), now()
       FROM joint j CROSS JOIN generate_series(1, ${partnersEach}) AS turn CROSS JOIN party p
       WHERE p.n = (j.n * 7 + turn * 31) % ${organisations} + 1 AND p.id <> j.lead`,
    `INSERT INTO contribution (tenant_id, id, consortium_id, organisation_id, stage, kind, quarter,
                               cents, ground, state, sheet_id, sheet_place, entered_at)
       SELECT $1, uuidv7(), j.id, j.lead, (ARRAY['toegezegd', 'gerealiseerd'])[turn % 2 + 1],
         (ARRAY['cash', 'middelen'])[turn % 2 + 1], '2026-Q' || turn % 4 + 1, 100000 + j.n * 10 + turn,
         'Begeleiding', 'bevestigd', uuidv7(), turn, now()
       FROM joint j, generate_series(1, ${contributionsEach}) AS turn`,
    `INSERT INTO consortium_figures (tenant_id, id, promised_cash, promised_hours, promised_means,
         promised_subsidy, realised_cash, realised_hours, realised_means, realised_subsidy, changed_at)
       SELECT $1, id, coalesce(sum(cents) FILTER (WHERE stage = 'toegezegd'), 0), 0, 0, 0, 0, 0,
         coalesce(sum(cents) FILTER (WHERE stage = 'gerealiseerd'), 0), 0, now()
       FROM (SELECT consortium_id AS id, stage, cents FROM contribution
             WHERE tenant_id = $1 AND consortium_id IN (SELECT id FROM joint)) AS money GROUP BY id`,
    'SET session_replication_role = origin',
    'ANALYZE',
  ]
}
