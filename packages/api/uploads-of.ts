import type { Uploads } from '@voortent/domain/library'
import type { Services } from './visit.ts'

/** Where files lie that are on their way. */
export function uploadsOf({ uploads }: Pick<Services, 'uploads'>): Uploads {
  if (!uploads) throw new Error('This application was started without a place for uploads.')
  return uploads
}
