import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SettingsInput } from './contract.ts'
import { contrastIn, leastContrast, shadeForLight } from './contrast.ts'
import { getSettings } from './get-settings.ts'

/**
 * Saves a tenant's settings. A colour that cannot be read in the light theme is refused at
 * its field, with its contrast and the nearest shade that holds.
 */
export async function changeSettings(scope: Scope, input: SettingsInput): Promise<void> {
  const before = await getSettings(scope)
  requireLegible(input.primaryColour)
  const { kind, name, region, primaryColour, welcomeText, modules } = input
  const after = { kind, name, region, primaryColour, welcomeText, modules }
  const keys = Object.keys(after) as (keyof typeof after)[]
  const changed = keys.filter((key) => String(before[key]) !== String(after[key]))
  if (changed.length === 0) return
  await scope.tx.tenant.update({ where: { id: scope.tenantId }, data: after })
  await scope.record({
    type: 'tenant.settings-changed',
    subjectType: 'tenant',
    subjectId: scope.tenantId,
    payload: { changed: changed.join(' ') },
  })
}

function requireLegible(colour: string): void {
  const contrast = contrastIn('light', colour)
  if (contrast >= leastContrast) return
  throw new DomainError('invalid', 'tenancy.colour-too-light', {
    field: 'primaryColour',
    values: {
      // Rounded down, so that what falls short never reads as enough.
      contrast: Math.floor(contrast * 100) / 100,
      least: leastContrast,
      suggestion: shadeForLight(colour),
    },
  })
}
