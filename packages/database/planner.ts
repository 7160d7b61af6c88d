import type { ClientBase } from 'pg'

/**
 * PostgreSQL takes a page out of order for four times as dear as the next one, as on a turning disk.
 * Ours lie in memory or on flash. With four it reads a table from beginning to end for every row of
 * another as long as the table is small, as where few regions share one installation.
 */
const planning = 'SET random_page_cost = 1.1'

/** Tells a new connection what its server's disk is like; kept as long as the connection lasts. */
export async function planForMemory(client: ClientBase): Promise<void> {
  await client.query(planning)
}
