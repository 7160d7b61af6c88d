import { runProgram } from '../build/program.ts'
import { installPackage } from './install-package.ts'

/**
 * The harvester that others made, with which tests gather from the library; installed where it is
 * missing. Where that fails too, the test that needs it says so.
 */
export async function provideHarvester(signal?: AbortSignal): Promise<void> {
  if (await isThere()) return
  if (process.getuid?.() !== 0) return
  console.log('Installing a harvester')
  await installPackage('libhttp-oai-perl', signal)
}

async function isThere(): Promise<boolean> {
  const { code } = await runProgram('perl', ['-MHTTP::OAI', '-e', '1'])
  return code === 0
}
