export { ClusterError } from './cluster-error.ts'
export { isAlive } from './orphan.ts'
export { type Cluster, type ClusterOptions, startCluster } from './start-cluster.ts'
