import type { Api } from '@voortent/api'

/** What stands around an item: who uses it, who stands behind it, and what is said. */
export type Around = Awaited<ReturnType<Api['libraryApply']['around']>>
