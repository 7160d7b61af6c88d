import { client } from './build/client.ts'
import { bringUpToDate } from './build/up-to-date.ts'
import { withCloneLocked } from './clone-lock.ts'
import { runScript } from './script.ts'

await runScript(() => withCloneLocked(() => bringUpToDate(client)))
