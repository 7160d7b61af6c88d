import { expect, test } from 'vitest'
import { addResultInput } from './contract.ts'

const consortium = '01890a5d-ac96-774b-bcce-b302099a8057'
const messages = (input: { error?: { issues: { message: string }[] } | undefined }) =>
  input.error?.issues.map(({ message }) => message)

test('a result has a text or a link that browsers open', () => {
  const result = { consortium, title: 'Les', kind: 'les', on: '2026-05-01' }
  const said = (more: object) => messages(addResultInput.safeParse({ ...result, ...more }))
  expect(said({ text: 'Klein beginnen.' })).toBeUndefined()
  expect(said({ link: 'https://voorbeeld.example/les' })).toBeUndefined()
  expect(said({})).toEqual(['consortia.result-empty'])
  expect(said({ link: 'javascript:alert(1)' })).toContain('consortia.link-malformed')
  expect(said({ text: 'x', kind: 'gerucht' })).toEqual(['consortia.kind-missing'])
})
