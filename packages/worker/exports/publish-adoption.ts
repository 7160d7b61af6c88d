import { publishFile } from '@voortent/domain/adoption'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import { workshop } from '../workshop.ts'
import { fileName } from './file-name.ts'
import { gatherPublication, gone } from './make-export.ts'

/** Makes the record of an adoption into a PDF that anybody may have. */
export const publishAdoption: Errand = {
  async run(parts, about) {
    const { subjectId } = about
    const wanted = { kind: 'adoption', subjectId, locale: 'nl' } as const
    const publication = await inTenant(parts, about, (scope) =>
      gatherPublication(scope, wanted),
    ).catch(gone)
    if (!publication) return
    const { content, mediaType, extension } = await workshop.work({ do: 'pdf', publication })
    const file = { content, mediaType, fileName: fileName(publication.title, extension) }
    await inTenant(parts, about, (scope) => publishFile(scope, subjectId, file))
  },
}
