import type { MadeFile, Publication } from '../publication.ts'
import { documentOf } from './document-of.ts'
import { writeDocx } from './run-pandoc.ts'

/** Writes a publication as a Word document with a title block and real styles. */
export async function makeDocx(publication: Publication): Promise<MadeFile> {
  return {
    content: await writeDocx(documentOf(publication), hasContents(publication)),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  }
}

/** One part is at hand; more are looked up. */
function hasContents({ parts }: Publication): boolean {
  return parts.filter(({ title }) => title).length > 1
}
