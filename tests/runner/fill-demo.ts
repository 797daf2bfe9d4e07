import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDemo } from '../../emulator/demo/open-demo'

/** Names the folder of a demo that is filled already; a story takes a copy instead of filling its own. */
export const FILLED_DEMO = 'LM_FILLED_DEMO'

/** Fills the demo once for all stories of a run. Answers its folder, which the caller removes. */
export async function fillDemo(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'last-metre-demo-'))
  const demo = await openDemo({ port: 0, dataDir: folder, pagesFolder: 'dist/h5' })
  await demo.fill(() => undefined)
  await demo.close()
  return folder
}

/** A copy of the filled demo; undefined where nobody filled one. */
export function copyOfFilledDemo(): string | undefined {
  const filled = process.env[FILLED_DEMO]
  if (filled === undefined) return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'last-metre-street-'))
  fs.cpSync(filled, folder, { recursive: true })
  return folder
}
