/** A file on its way from this page, or what became of it. */
export type Uploading = {
  id: number
  name: string
  bytes: number
  sent: number
  state: 'waiting' | 'going' | 'added' | 'failed' | 'stopped'
  /** The server's sentence, or the key of one of ours. */
  why: string
  /** The same file may come all the same: nothing is wrong with it. */
  canGoOn: boolean
}
