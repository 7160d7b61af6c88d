import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { MadeFile, Publication } from '../publication.ts'
import { dataOf } from './data-of.ts'
import { readFonts } from './fonts.ts'
import { unshownLetters, withoutLetters } from './unshown-letters.ts'

const workspace = import.meta.dirname
const tries = 4

let compiler: NodeCompiler | undefined

/** Sets a publication as a tagged PDF/UA-1 on A4. Runs synchronously. */
export function makePdf(publication: Publication): MadeFile {
  try {
    return layOut(publication)
  } catch (error) {
    // A picture that cannot be read is no reason to withhold the words.
    if (!publication.logo) throw error
    const { logo: _, ...withoutLogo } = publication
    return layOut(withoutLogo)
  }
}

function layOut(publication: Publication): MadeFile {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })
  let data = JSON.stringify(dataOf(publication, logoPath(compiler, publication)))
  for (let attempt = 1; ; attempt += 1) {
    try {
      const pdf = compiler.pdf(
        { mainFilePath: path.join(workspace, 'publication.typ'), inputs: { data } },
        { pdfStandard: 'ua-1' },
      )
      compiler.evictCache(2)
      return { content: new Uint8Array(pdf), mediaType: 'application/pdf', extension: 'pdf' }
    } catch (error) {
      const unshown = unshownLetters(error)
      if (attempt === tries || unshown.length === 0) throw error
      data = withoutLetters(data, unshown)
    }
  }
}

/** The logo as a file the layout can read; null without one. */
function logoPath(made: NodeCompiler, { logo }: Publication): string | null {
  const type = logo && /^image\/(png|jpeg|webp)$/.exec(logo.mediaType)?.[1]
  if (!logo || !type) return null
  const name = `logo.${type === 'jpeg' ? 'jpg' : type}`
  made.mapShadow(path.join(workspace, name), Buffer.from(logo.content))
  return name
}
