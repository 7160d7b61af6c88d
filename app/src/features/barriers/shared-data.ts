import type { Api } from '@voortent/api'

export type SharedList = Awaited<ReturnType<Api['barriers']['shared']>>
export type SharedInList = SharedList['items'][number]
