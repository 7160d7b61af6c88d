import { access, cp, glob, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { root, runProgram } from '../build/program.ts'

const names = ['OAI-PMH.xsd', 'oai_dc.xsd', 'simpledc20021212.xsd', 'xml.xsd']
const folder = path.join(root, 'node_modules/.cache/schemas')

/**
 * The schemas that the Open Archives Initiative and the Dublin Core publish, against which tests hold
 * what harvesters are told: out of the package of Debian that carries them, which is not installed. Where
 * it cannot be had, the tests that need them say so.
 */
export async function provideSchemas(signal?: AbortSignal): Promise<void> {
  if (await isThere()) return
  console.log('Fetching the schemas of the Open Archives Initiative')
  const unpacked = path.join(folder, 'package')
  await mkdir(unpacked, { recursive: true })
  const options = { cwd: unpacked, signal }
  await runProgram('apt-get', ['update'], options)
  await runProgram('apt-get', ['download', 'python3-gavo'], options)
  for await (const archive of glob('*.deb', { cwd: unpacked }))
    await runProgram('dpkg-deb', ['-x', archive, '.'], options)
  for await (const file of glob(`usr/**/schemata/{${names.join(',')}}`, { cwd: unpacked }))
    await cp(path.join(unpacked, file), path.join(folder, path.basename(file)))
  await rm(unpacked, { recursive: true })
}

async function isThere(): Promise<boolean> {
  const tried = names.map((name) => access(path.join(folder, name)))
  return (await Promise.allSettled(tried)).every(({ status }) => status === 'fulfilled')
}
