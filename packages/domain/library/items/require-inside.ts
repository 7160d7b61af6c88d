import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** Somebody inside a consortium. @throws `library.not-inside` */
export async function requireInside({ tx }: Scope, consortium: string): Promise<void> {
  const [found] = await tx.$queryRaw<{ inside: boolean }[]>`
    SELECT consortia_are_open() OR ${consortium}::uuid = ANY (my_consortia()) AS inside`
  if (!found?.inside)
    throw new DomainError('invalid', 'library.not-inside', { field: 'consortium' })
}
