import { postErrand, type Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { AdoptionInput } from '../contract.ts'

/** A file as anybody takes it. */
export type PublishedFile = {
  fileName: string
  mediaType: string
  content: Uint8Array<ArrayBuffer>
}

export const publishErrand = 'publish-adoption'

/** Puts the record of an adoption down as a file for anybody; the first one made stays for good. */
export async function publishFile(
  { tx, tenantId, now }: Scope,
  adoptionId: string,
  file: PublishedFile,
): Promise<void> {
  await tx.adoptionFile.createMany({
    data: { ...file, tenantId, id: newId(), adoptionId, madeAt: now },
    skipDuplicates: true,
  })
}

/** The file, for anybody, without an account. @throws `adoption.no-file-yet` */
export async function getPublishedFile(
  { tx, tenantId }: Scope,
  { adoption: adoptionId }: AdoptionInput,
): Promise<PublishedFile> {
  const file = await tx.adoptionFile.findUnique({
    where: { tenantId_adoptionId: { tenantId, adoptionId } },
    select: { fileName: true, mediaType: true, content: true },
  })
  if (!file) throw new DomainError('not-found', 'adoption.no-file-yet')
  return file
}

/** Has a file made of every adoption in this tenant that has none. @returns of how many */
export async function askForFiles(scope: Scope): Promise<number> {
  const { tx, tenantId } = scope
  const without = await tx.adoption.findMany({
    where: { tenantId, file: null },
    select: { id: true },
  })
  for (const { id } of without) await postErrand(scope, { job: publishErrand, subjectId: id })
  return without.length
}
