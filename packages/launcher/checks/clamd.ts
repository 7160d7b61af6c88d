import { existsSync } from 'node:fs'
import { installPackage } from './install-package.ts'

/**
 * Installs ClamAV's daemon where it is missing. Where that cannot be done, the tests that need it fail
 * and say so.
 */
export async function provideClamd(signal?: AbortSignal): Promise<void> {
  if (process.env.CLAMD || existsSync('/usr/sbin/clamd') || process.getuid?.() !== 0) return
  console.log('Installing ClamAV')
  await installPackage('clamav-daemon', signal)
}
