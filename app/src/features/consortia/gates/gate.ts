import type { Api } from '@voortent/api'

export type StepsFound = Awaited<ReturnType<Api['gates']['steps']>>

export type Gate = NonNullable<StepsFound['gate']>
