import type { Api } from '@voortent/api'

/** An action as its page shows it. */
export type Action = Awaited<ReturnType<Api['actions']['get']>>
