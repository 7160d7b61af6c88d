import type { ReadMedia } from '../media/read-media.ts'
import type { OfficeProblem } from '../office-refusal.ts'
import type { ReadText } from '../pandoc/text-of.ts'
import type { ReadPassages } from '../passages/passage.ts'
import type { MadeFile, Publication } from '../publication.ts'
import type { ReadTable } from '../reading/read-sheet.ts'
import type { ReadReferences } from '../references/read-references.ts'

/** What the workshop is asked. */
export type Task =
  | { do: 'pdf' | 'docx'; publication: Publication }
  | { do: 'read'; content: Uint8Array<ArrayBuffer> }
  | { do: 'read-sheet'; content: Uint8Array<ArrayBuffer> }
  /** A file that may be too large to send along lies at a place of this machine. */
  | { do: 'read-passages'; place: string; mediaType: string }
  | { do: 'read-media'; place: string }
  /** About how many pages a text takes on paper. */
  | { do: 'count-pages'; place: string; mediaType: string }
  | { do: 'read-references'; content: Uint8Array<ArrayBuffer> }

/** What a task yields. */
export type Yield<Asked extends Task> = Asked extends { do: 'read-passages' }
  ? ReadPassages
  : Asked extends { do: 'read-media' }
    ? ReadMedia
    : Asked extends { do: 'count-pages' }
      ? number | null
      : Asked extends { do: 'read-sheet' }
        ? ReadTable
        : Asked extends { do: 'read-references' }
          ? ReadReferences
          : Asked extends { do: 'read' }
            ? ReadText
            : MadeFile

/** How it answers: what was asked, why it cannot, or what nobody foresaw; `spoilt` ends it. */
export type Answer<Result = unknown> =
  | { done: Result }
  | { problem: OfficeProblem; cause: string; spoilt?: true }
  | { fault: string; spoilt: true }
