export type { Log } from './job.ts'
export { openRegistries } from './library/registries.ts'
export { prepareQueues } from './prepare.ts'
export { startWorker } from './start-worker.ts'
