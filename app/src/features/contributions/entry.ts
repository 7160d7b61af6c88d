import type { Api } from '@voortent/api'

export type Entry = Awaited<ReturnType<Api['contributions']['get']>>
