import type { Api } from '@voortent/api'

type Item = Awaited<ReturnType<Api['library']['show']>>
type Files = Awaited<ReturnType<Api['libraryFiles']['show']>>
type Face = Awaited<ReturnType<Api['tenancy']['publicFace']>>['tenant']

/** A public item with its files, and where it stands. */
export type Shown = { item: Item; files: Files; face: Face; address: string }
