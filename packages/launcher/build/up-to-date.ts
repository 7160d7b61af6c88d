import path from 'node:path'
import { Refusal } from '../refusal.ts'
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts'
import { type Outcome, root } from './program.ts'

/** Something made from sources, and made again only when they changed. */
export type Product = {
  /** What is said when it is made. */
  title: string
  /** Files and folders it is made from, counted from the clone. */
  sources: readonly string[]
  /** A file inside what is made, so that deleting that makes it again. */
  stamp: string
  make(signal?: AbortSignal): Promise<Outcome>
}

/** @throws Refusal when it cannot be made, after showing what the maker said */
export async function bringUpToDate(product: Product, signal?: AbortSignal): Promise<void> {
  const stamp = path.join(root, product.stamp)
  const print = await fingerprint(product.sources.map((source) => path.join(root, source)))
  if (await isStamped(stamp, print)) return
  console.log(product.title)
  const { code, output } = await product.make(signal)
  if (code === 0) return writeStamp(stamp, print)
  if (!signal?.aborted) process.stderr.write(`${output.trimEnd()}\n`)
  throw new Refusal(`${product.title} failed: mend what is said above and start again.`)
}
