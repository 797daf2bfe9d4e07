import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { servePages } from '../../emulator/pages-server'
import type { PagesServer } from '../../emulator/pages-server'
import { compile } from './compile'

const here = path.resolve('tests/host/browser')

/** The weapp build in a page that plays the phone, on one address with the emulator. */
export async function serveWeapp(dist: string, emulatorUrl: string): Promise<PagesServer> {
  const script = 'text/javascript; charset=utf-8'
  const bundle = compile(dist)
  const host = await bundleHost()
  const file = (name: string) => fs.readFileSync(path.join(here, name))
  return servePages({
    folder: dist,
    emulatorUrl,
    made: {
      '/': () => ({ type: 'text/html; charset=utf-8', body: file('phone.html') }),
      '/phone.css': () => ({ type: 'text/css; charset=utf-8', body: file('phone.css') }),
      '/host.js': () => ({ type: script, body: host }),
      '/bundle.js': () => ({ type: script, body: bundle }),
      '/favicon.ico': () => ({ type: 'image/x-icon', body: '' }),
    },
  })
}

async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}
