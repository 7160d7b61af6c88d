import { publishErrand } from '@voortent/domain/adoption'
import { forgetImport } from '@voortent/domain/agenda'
import { forgetConsortiaImport } from '@voortent/domain/consortia'
import { forgetExport } from '@voortent/domain/documents'
import {
  checkIdentifiersErrand,
  forgetLibraryImport,
  readFileErrand,
} from '@voortent/domain/library'
import { checkRorErrand } from '@voortent/domain/partners'
import { makeExport } from '../exports/make-export.ts'
import { publishAdoption } from '../exports/publish-adoption.ts'
import { readConsortia } from '../imports/read-consortia.ts'
import { readImport } from '../imports/read-import.ts'
import { readReferences } from '../imports/read-references.ts'
import { checkIdentifiers } from '../library/check-identifiers.ts'
import { readLibraryFile } from '../library/read-library-file.ts'
import { checkRor } from '../partners/check-ror.ts'
import type { Errand } from './errand.ts'
import { inTenant } from './in-tenant.ts'

/** Everything that waits in the table of errands, under the name it is posted with. */
export const errands: Record<string, Errand> = {
  'make-export': makeExport,
  'forget-export': {
    run: (parts, about) => inTenant(parts, about, (scope) => forgetExport(scope, about.subjectId)),
  },
  [publishErrand]: publishAdoption,
  [readFileErrand]: readLibraryFile,
  [checkIdentifiersErrand]: checkIdentifiers,
  [checkRorErrand]: checkRor,
  'read-import': readImport,
  'forget-import': {
    run: (parts, about) => inTenant(parts, about, (scope) => forgetImport(scope, about.subjectId)),
  },
  'read-consortia': readConsortia,
  'forget-consortia': {
    run: (parts, about) =>
      inTenant(parts, about, (scope) => forgetConsortiaImport(scope, about.subjectId)),
  },
  'read-references': readReferences,
  'forget-references': {
    run: (parts, about) =>
      inTenant(parts, about, (scope) => forgetLibraryImport(scope, about.subjectId)),
  },
}
