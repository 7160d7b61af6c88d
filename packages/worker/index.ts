export type { Log } from './job.ts'
export { prepareQueues } from './prepare.ts'
export { openRegistries } from './registries.ts'
export { startWorker } from './start-worker.ts'
