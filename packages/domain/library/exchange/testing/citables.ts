import type { Citable, Place } from '../citing/citable.ts'

export const place: Place = {
  site: 'https://voortent.example',
  slug: 'streek',
  name: 'Voorbeeldstreek',
}

/** Everything that an item can tell. */
export const ansOnWelding: Citable = {
  id: '0197f0a0-0000-7000-8000-000000000001',
  kind: 'handreiking',
  title: 'Leren lassen & solderen {in één dag}',
  language: 'nl',
  on: '2026-05-01',
  abstract: 'Twaalf werkplaatsen <probeerden> het 100% een jaar lang.\u0008',
  plainSummary: 'Zet een vaste meester naast wie nieuw is.',
  contextRegion: 'Brabant',
  people: [{ name: 'Ans van den Berg', orcid: '0000-0002-1825-0097' }],
  institutes: [{ name: 'Hogeschool Voorbeeld', ror: 'https://ror.org/02mhbdp94' }],
  themes: ['leervermogen'],
  topsectors: ['htsm'],
  targetGroups: ['mbo'],
  licence: 'cc-by-4.0',
  doi: '10.1234/lassen',
  handle: '20.500.12345/99',
  version: '2',
  funding: ['Regiodeal'],
  links: ['https://voorbeeld.example/lassen.pdf'],
  status: 'published',
  visibility: 'openbaar',
  publishedAt: new Date('2026-05-02T10:00:00Z'),
  changedAt: new Date('2026-06-01T10:00:00Z'),
  waits: false,
}
