import { expect, test } from 'vitest'
import sitemap from '../../routes.ts'
import { needsOfPages } from './sentences-of-pages.ts'

const needs = needsOfPages(sitemap)

test('a page needs the sentences of its own folder, of its frame and of what it borrows', () => {
  expect(needs[':tenant/partners']).toEqual(expect.arrayContaining(['partners', 'search']))
  expect(needs[':tenant/agenda/:agenda/voortgang']).toEqual(
    expect.arrayContaining(['programme', 'goals', 'actions', 'agenda-parts']),
  )
})

test('sentences that speak of others bring those along', () => {
  expect(needs[':tenant/wijzigingen']).toEqual(
    expect.arrayContaining(['audit', 'agenda', 'actions', 'consortia']),
  )
})

test('a page does without the sentences of modules it does not show', () => {
  expect(needs[':tenant/partners']).not.toContain('consultation')
  expect(needs['aanmelden']).not.toContain('agenda')
  expect(needs[':tenant']).toContain('home')
  expect(needs[':tenant/over/kennis']).not.toContain('home')
})
