import { readFileSync } from 'node:fs'
import { type BallotExport, differencesIn } from './verify-export.ts'

// `node packages/domain/decisions/recompute.ts file.json`: recomputes an exported ballot, without
// anything but Node; exits 1 on any difference and says which.
const file = process.argv[2]
if (!file) {
  process.stderr.write('Which file? node packages/domain/decisions/recompute.ts file.json\n')
  process.exit(2)
}

const differences = differencesOf(file)
if (differences.length > 0) {
  process.stderr.write(`${differences.join('\n')}\n`)
  process.exit(1)
}

function differencesOf(path: string): string[] {
  try {
    const ballot = JSON.parse(readFileSync(path, 'utf8')) as BallotExport
    const found = differencesIn(ballot)
    if (found.length === 0) report(ballot)
    return found
  } catch (error) {
    return [`this is no exported ballot: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function report({ outcomes }: BallotExport): void {
  for (const { record, hash } of outcomes) {
    const { number, tally } = record.outcome
    process.stdout.write(
      `${record.ballot.title}: outcome ${number} is ${tally.outcome}, hash ${hash}\n`,
    )
  }
  process.stdout.write('Everything is as it was computed.\n')
}
