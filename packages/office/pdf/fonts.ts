import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

/** The styles we set; the packages carry more. */
const used = {
  '@expo-google-fonts/atkinson-hyperlegible': '{400Regular,700Bold}*/*.ttf',
  '@expo-google-fonts/source-serif-4': '{400Regular,700Bold}*/*.ttf',
  '@expo-google-fonts/noto-emoji': '400Regular/*.ttf',
}

/** Our letters, so that a file looks the same wherever it is made (SIL Open Font License). */
export function readFonts(): Buffer[] {
  return Object.entries(used).flatMap(([name, pattern]) => {
    const folder = path.dirname(require.resolve(`${name}/package.json`))
    return globSync(pattern, { cwd: folder }).map((file) => readFileSync(path.join(folder, file)))
  })
}
