import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { __wbg_set_wasm as attach } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** The part of the global that is used here; the compiler's types of Node leave it out. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
let loading: Promise<typeof bindings> | undefined

/** Prisma's schema engine as WebAssembly: it needs no binary from the network. */
export function loadSchemaEngine(): Promise<typeof bindings> {
  loading ??= instantiate()
  return loading
}

async function instantiate(): Promise<typeof bindings> {
  const bytes = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  attach(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
  return bindings
}
