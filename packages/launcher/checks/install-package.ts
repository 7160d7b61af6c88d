import { runProgram } from '../build/program.ts'

/** Installs one package of Debian, as root; on a machine without apt-get nothing happens. */
export async function installPackage(name: string, signal?: AbortSignal): Promise<void> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, signal }
  await runProgram('apt-get', ['update'], options)
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', name], options)
}
