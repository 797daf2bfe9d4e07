import { init } from '@cloudbase/node-sdk'

/** Uploads one file and answers its id. */
export async function main({ path, text }: { path: string; text: string }): Promise<unknown> {
  const app = init({ env: process.env['TCB_ENV'] ?? '' })
  return (await app.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) })).fileID
}
