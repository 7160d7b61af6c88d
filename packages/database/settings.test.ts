import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { beginWith } from './settings.ts'

test('the transaction begins with its settings in one query', () => {
  const tenantId = newId()
  expect(beginWith({ tenantId, door: 'mail' })).toBe(
    `BEGIN; SELECT set_config('app.tenant_id', '${tenantId}', true), ` +
      `set_config('app.person_id', '', true), set_config('app.door', 'mail', true)`,
  )
})

test('a setting that is no UUID is refused, whatever it tries', () => {
  expect(() => beginWith({ tenantId: "x', true); DROP TABLE agenda; --" })).toThrow(TypeError)
  expect(() => beginWith({ personId: 'everybody' })).toThrow(TypeError)
})
