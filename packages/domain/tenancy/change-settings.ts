import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SettingsInput } from './contract.ts'
import {
  accentContrastIn,
  accentForLight,
  contrastIn,
  leastAccentContrast,
  leastContrast,
  shadeForLight,
} from './contrast.ts'
import { getSettings } from './get-settings.ts'

/**
 * Saves a tenant's settings. A colour that cannot be read, or seen, in the light theme is
 * refused at its field, with its contrast and the nearest shade that holds.
 */
export async function changeSettings(scope: Scope, input: SettingsInput): Promise<void> {
  const before = await getSettings(scope)
  requireLegible(input.primaryColour)
  requireVisible(input.accentColour)
  const { kind, name, region, primaryColour, accentColour, welcomeText, modules } = input
  const { reviewsLibrary } = input
  const looks = { primaryColour, accentColour, welcomeText }
  const after = { kind, name, region, ...looks, modules, reviewsLibrary }
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
      contrast: roundedDown(contrast),
      least: leastContrast,
      suggestion: shadeForLight(colour),
    },
  })
}

function requireVisible(colour: string): void {
  const contrast = accentContrastIn('light', colour)
  if (contrast >= leastAccentContrast) return
  throw new DomainError('invalid', 'tenancy.accent-too-light', {
    field: 'accentColour',
    values: {
      contrast: roundedDown(contrast),
      least: leastAccentContrast,
      suggestion: accentForLight(colour),
    },
  })
}

/** So that what falls short never reads as enough. */
function roundedDown(contrast: number): number {
  return Math.floor(contrast * 100) / 100
}
