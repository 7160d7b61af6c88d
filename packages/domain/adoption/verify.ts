import { readFileSync } from 'node:fs'
import { type AdoptionExport, differencesInAdoption } from './record/verify-adoption.ts'

// `node packages/domain/adoption/verify.ts file.json`: verifies a downloaded adoption, without
// anything but Node; exits 1 on any difference and says which. docs/vaststelling.md describes it.
const file = process.argv[2]
if (!file) {
  process.stderr.write('Which file? node packages/domain/adoption/verify.ts file.json\n')
  process.exit(2)
}

const differences = differencesOf(file)
if (differences.length > 0) {
  process.stderr.write(`${differences.join('\n')}\n`)
  process.exit(1)
}

function differencesOf(path: string): string[] {
  try {
    const adoption = JSON.parse(readFileSync(path, 'utf8')) as AdoptionExport
    const found = differencesInAdoption(adoption)
    if (found.length === 0) report(adoption)
    return found
  } catch (error) {
    return [`this is no adoption: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function report({ statement, hash, content, ballot }: AdoptionExport): void {
  const { title } = content.agenda
  process.stdout.write(`${title}: adopted ${statement.adoptedAt}, hash ${hash}\n`)
  process.stdout.write(`${ballot.texts.length} texts, ${content.goals.length} goals, `)
  process.stdout.write(`${content.actions.length} actions, ${content.promises.length} promises.\n`)
  process.stdout.write('Everything is as it was adopted.\n')
}
