import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const program = path.join(import.meta.dirname, 'harvest.pl')

/** What a harvester that others made has understood of a record. */
export type Harvested = {
  identifier: string
  at: string
  gone: boolean
  sets: string[]
  titles: string[]
  root: string | null
}

/** What is told of each by the question. */
type Told = {
  ListRecords: Harvested
  ListIdentifiers: Harvested
  ListSets: { set: string }
  ListMetadataFormats: { prefix: string }
}

/**
 * Asks a repository everything there is to a question with the harvester of Debian's `libhttp-oai-perl`.
 * @throws Error where it is not installed
 */
export async function harvestWith<Verb extends keyof Told>(
  address: string,
  verb: Verb,
  asked: Record<string, string> = {},
): Promise<{ name: string; found: Told[Verb][]; errors: string[] }> {
  await requireHarvester()
  const given = Object.entries(asked).map(([name, value]) => `${name}=${value}`)
  const { stdout } = await run('perl', [program, address, verb, ...given], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}

async function requireHarvester(): Promise<void> {
  try {
    await run('perl', ['-MHTTP::OAI', '-e', '1'])
  } catch (cause) {
    throw new Error('There is no harvester: install libhttp-oai-perl, or HTTP::OAI from CPAN.', {
      cause,
    })
  }
}
