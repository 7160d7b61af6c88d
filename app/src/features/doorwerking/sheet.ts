import type { Api } from '@voortent/api'

export type Sheet = Awaited<ReturnType<Api['doorwerking']['sheet']>>
