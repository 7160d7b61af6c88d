import { z } from 'zod'
import { isOrcid } from '../orcid.ts'

/** An author: an organisation or a member by id, or a person by ORCID. */
export const authorInput = z.object({ author: z.union([z.uuid(), z.string().refine(isOrcid)]) })
export type AuthorInput = z.infer<typeof authorInput>
