import path from 'node:path'
import { createRequestHandler } from '@react-router/express'
import express from 'express'
import type { ServerBuild } from 'react-router'

const folder = path.join(import.meta.dirname, 'build')
const build = (await import(path.join(folder, 'server/index.js'))) as ServerBuild
express()
  .use(express.static(path.join(folder, 'client')))
  .all('/{*path}', createRequestHandler({ build }))
  .listen(Number(process.env.PORT))
