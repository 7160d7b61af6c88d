import type { Api } from '@voortent/api'

/** A public item with its files, and where it stands. */
export type Shown = {
  item: Awaited<ReturnType<Api['library']['show']>>
  files: Awaited<ReturnType<Api['libraryFiles']['show']>>
  face: Awaited<ReturnType<Api['tenancy']['publicFace']>>['tenant']
  address: string
}
