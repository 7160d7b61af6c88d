import type { Api } from '@voortent/api'

export type InterestOfBroker = NonNullable<Awaited<ReturnType<Api['interest']['get']>>['broker']>
