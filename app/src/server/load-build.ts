import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'

const bundle = path.resolve(import.meta.dirname, '../../build')

/** The pages as they were built, and the folder with what browsers load of them. */
export async function loadBuild(): Promise<{ build: ServerBuild; assets: string }> {
  const build = (await import(pathToFileURL(`${bundle}/server/index.js`).href)) as ServerBuild
  return { build, assets: `${bundle}/client` }
}
