import type { Api } from '@voortent/api'

export type Found = Awaited<ReturnType<Api['agenda']['import']>>
