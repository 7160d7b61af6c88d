import autocannon from 'autocannon'

/** Requests a second over fifty connections, after a warm-up; every answer must be a 200. */
export async function requestsPerSecond(url: string, cookie = ''): Promise<number> {
  const headers = { cookie, 'accept-encoding': 'identity' }
  await autocannon({ url, headers, connections: 50, duration: 3 })
  const { requests, non2xx, errors } = await autocannon({
    url,
    headers,
    connections: 50,
    duration: 8,
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`)
  return requests.average
}
