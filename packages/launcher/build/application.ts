import path from 'node:path'
import { root, runProgram } from './program.ts'
import type { Product } from './up-to-date.ts'

/** The web application's production build. */
export const application: Product = {
  title: 'Building the application',
  sources: ['app', 'packages', 'prisma/schema', 'pnpm-lock.yaml', 'tsconfig.base.json'],
  stamp: 'app/build/.made-from',
  make: (signal) =>
    runProgram('react-router', ['build'], {
      cwd: path.join(root, 'app'),
      env: { NODE_ENV: 'production' },
      signal,
    }),
}
