import { withConnection } from '../connection.ts'

/** How many items of two hundred words: spread over the small tenants, and in the large one. */
export type LibrarySize = {
  tenants: number
  itemsEach: number
  inLargest: number
  /** Every so many have a file of two pages, which has its words as well; without it none has. */
  itemsPerFile?: number
}

/** What a whole country would have after years. */
export const largeLibrary: LibrarySize = { tenants: 1000, itemsEach: 1000, inLargest: 200_000 }

/** How many words there are; the n-th stands n times as rarely as the first. */
export const vocabulary = 20_000
const halves = 3000
const wordsInHalf = 100
/** One of the halves, by chance. */
const half = `1 + floor(random() * ${halves})::int`

const syllables =
  'ba ke li mo du ra te si po fu na ge wi lo hu sta ve bri kno tu da re zi jo ku pla me dri sno vu'.split(
    ' ',
  )

/** The n-th word, from 1. */
export function wordOf(n: number): string {
  return [1, 30, 900].map((step) => syllables[Math.floor(n / step) % 30]).join('') + 'r'
}

/**
 * Fills tenants with items as the owner, with the words that the triggers would keep: every item is
 * two of three thousand halves, in which words are as frequent as in a language; some have files.
 */
export async function seedLibrary(
  ownerUrl: string,
  size: LibrarySize,
  { largest, small }: { largest: string; small: string },
): Promise<void> {
  await withConnection(ownerUrl, async (owner) => {
    const words = Array.from({ length: vocabulary }, (_, place) => wordOf(place + 1))
    await owner.query(
      'CREATE TEMP TABLE word AS SELECT n, word FROM unnest($1::text[]) WITH ORDINALITY AS w (word, n)',
      [words],
    )
    for (const statement of statements(size, largest, small)) await owner.query(statement)
  })
}

function statements(
  { tenants, itemsEach, inLargest, itemsPerFile }: LibrarySize,
  largest: string,
  small: string,
): string[] {
  return [
    `SET session_replication_role = replica`,
    `SET maintenance_work_mem = '1GB'`,
    `SELECT setseed(0.5)`,
    `CREATE UNIQUE INDEX ON word (n)`,
    `CREATE TEMP TABLE half AS SELECT h, body, setweight(to_tsvector('dutch', body), 'C') AS words FROM (
       SELECT h, string_agg(word, ' ') AS body FROM (
         SELECT h, floor(exp(random() * ln(${vocabulary})))::int AS n
         FROM generate_series(1, ${halves}) AS h, generate_series(1, ${wordsInHalf})
       ) AS drawn JOIN word USING (n) GROUP BY h) AS bodies`,
    `CREATE UNIQUE INDEX ON half (h)`,
    `CREATE TEMP TABLE place AS
       SELECT '${largest}'::uuid AS tenant_id, ${inLargest} AS items
       UNION ALL SELECT '${small}', ${itemsEach}
       UNION ALL SELECT uuidv7(), ${itemsEach} FROM generate_series(2, ${tenants})`,
    `INSERT INTO tenant (id, slug, kind, name)
       SELECT tenant_id, 'seeded-' || tenant_id, 'arbeidsmarktregio', 'Seeded' FROM place
       ON CONFLICT DO NOTHING`,
    `DROP INDEX library_item_words`,
    `ANALYZE half`,
    `CREATE TEMP TABLE drawn AS
       SELECT uuidv7() AS id, p.tenant_id, n, ${half} AS one, ${half} AS other, ${half} AS page_one,
         ${half} AS page_two, ${itemsPerFile ? `n % ${itemsPerFile} = 0` : 'false'} AS filed,
         (ARRAY['les', 'handreiking', 'publicatie', 'praktijkvoorbeeld', 'dataset'])[1 + floor(random() * random() * 5)::int] AS kind,
         ARRAY[(ARRAY['leervermogen', 'werkzame-elementen', 'leren-en-innoveren'])[n % 3 + 1]] AS themes,
         ARRAY[(ARRAY['htsm', 'lsh', 'ict', 'water', 'energie', 'logistiek'])[n % 6 + 1]] AS topsectors,
         ARRAY[(ARRAY['mbo', 'hbo-wo', 'flex', 'zzp'])[n % 4 + 1]] AS groups,
         date '2026-11-01' - floor(random() * 3000)::int AS day
       FROM place p, generate_series(1, p.items) AS n`,
    `INSERT INTO library_item (tenant_id, id, kind, title, names, available_on, abstract, plain_summary,
         themes, topsectors, target_groups, status, visibility, created_at, changed_at, use_count, words, deep)
       SELECT tenant_id, id, kind, title, names, day, a.body, b.body, themes, topsectors, groups,
         'published', 'tenant', now(), now(), n % 5, indexed.words,
         CASE WHEN filed THEN strip(indexed.words) || strip(one_page.words) || strip(next_page.words) END
       FROM drawn JOIN half a ON a.h = one JOIN half b ON b.h = other
         JOIN half one_page ON one_page.h = page_one JOIN half next_page ON next_page.h = page_two,
       LATERAL (SELECT split_part(b.body, ' ', 1) || ' ' || split_part(a.body, ' ', 2) || ' '
           || split_part(a.body, ' ', 3) AS title,
         initcap(split_part(b.body, ' ', 4) || ' ' || split_part(a.body, ' ', 5)) AS names) AS named,
       LATERAL (SELECT setweight(to_tsvector('dutch', title), 'A') || a.words || setweight(b.words, 'B')
           || setweight(to_tsvector('simple', names), 'B')
           || title_marks(to_tsvector('dutch', title) || to_tsvector('simple', names))
           || array_to_tsvector(ARRAY['=kind:' || kind, '=year:' || extract(year FROM day)::text,
                '=theme:' || themes[1], '=topsector:' || topsectors[1], '=targetGroup:' || groups[1]])
           AS words) AS indexed`,
    `INSERT INTO library_file (tenant_id, id, item_id, stored_file_id, name, media_type, bytes, pages, state,
         position, added_at)
       SELECT tenant_id, id, id, id, 'handleiding.pdf', 'application/pdf', 1, 2, 'ready', 0, now()
       FROM drawn WHERE filed`,
    `INSERT INTO library_passage (tenant_id, id, item_id, file_id, page, body, words)
       SELECT d.tenant_id, uuidv7(), d.id, d.id, page, h.body, h.words
       FROM drawn d, LATERAL (VALUES (1, page_one), (2, page_two)) AS said (page, of_half)
       JOIN half h ON h.h = of_half WHERE filed`,
    `CREATE INDEX library_item_words ON library_item USING gin (tenant_id, words_of_tenant(tenant_id, words, deep))`,
    `INSERT INTO library_term (tenant_id, id, word, backwards)
       SELECT tenant_id, uuidv7(), word, reverse(word) FROM place
       JOIN word ON n <= CASE WHEN tenant_id = '${largest}' THEN ${vocabulary} ELSE ${itemsEach} END
       ON CONFLICT DO NOTHING`,
    `VACUUM (ANALYZE) library_item, library_term, library_file, library_passage`,
  ]
}
