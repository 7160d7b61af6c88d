import { startDemo } from './demo-application.ts'
import type { Figure } from './figure.ts'
import { measureLibrary } from './library.ts'
import { buildPageLine, measurePages, signedIn } from './pages.ts'
import { measurePortfolio } from './portfolio.ts'
import { printFigures } from './print-figures.ts'
import { measureProgramme } from './programme.ts'
import { measureRealtime } from './realtime/measure-realtime.ts'
import { measureStart } from './start-time.ts'
import { measureWeights } from './weights.ts'

const parts = {
  start: (folder: string) => measureStart(folder),
  pages: (_folder: string, app: { url: string; appUrl: string }, cookie: string) =>
    measurePages(app, cookie),
  weights: (_folder: string, app: { url: string }, cookie: string) =>
    measureWeights(app.url, cookie),
  programme: () => measureProgramme(),
  portfolio: () => measurePortfolio(),
  library: () => measureLibrary(),
  realtime: () => measureRealtime(),
}
const asked = process.argv.slice(2)

buildPageLine()
const app = await startDemo(20300)
const figures: Figure[] = []
try {
  const cookie = await signedIn(app.url)
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.error(`Measuring ${name}`)
    figures.push(...(await measure(app.folder, app, cookie)))
  }
} finally {
  await app.stop()
}
printFigures(figures)
process.exit(0)
