import { existsSync } from 'node:fs'

const known = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const installed = process.env.CHROMIUM ?? known.find((program) => existsSync(program)) ?? ''

/** The machine's own Chromium where there is one, without what it asks of the network. */
export const launchOptions = {
  ...(existsSync(installed) && { executablePath: installed }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
