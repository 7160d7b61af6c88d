import { expect, test } from 'vitest'
import { canComment, requireWriter } from './permissions.ts'

test('who takes part comments, who observes does not', () => {
  const may = (role: string) => canComment({ roles: [role] })
  expect(['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner'].map(may)).not.toContain(false)
  expect(may('toehoorder')).toBe(false)
  expect(canComment({ roles: [] })).toBe(false)
})

test('versions are for who may write', () => {
  expect(() => requireWriter('write')).not.toThrow()
  expect(() => requireWriter('read')).toThrow('documents.writers-only')
})
