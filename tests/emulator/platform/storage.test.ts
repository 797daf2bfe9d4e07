import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import type { Emulator } from '../../../emulator/emulator'
import { startEmulator } from '../../../emulator/emulator'

const dataDir = mkdtempSync(path.join(tmpdir(), 'emulator-files-'))
const functions = [{ name: 'storage', file: path.join(__dirname, 'functions/storage.ts') }]
let clock = 1_800_000_000_000
let emulator: Emulator
let app: ReturnType<typeof init>

const start = async (): Promise<void> => {
  emulator = await startEmulator({ declarations: [], dataDir, now: () => clock, functions })
  Object.assign(process.env, emulator.sdkEnv)
  app = init({ env: emulator.envId })
}

beforeAll(start)
afterEach(() => emulator.clearFaults())
afterAll(async () => {
  await emulator.close()
  rmSync(dataDir, { recursive: true })
})

const upload = async (cloudPath: string, text: string): Promise<string> =>
  (await app.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID

const addressOf = async (fileID: string, maxAge = 60): Promise<string> => {
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return String(fileList[0]?.tempFileURL)
}

test('what is uploaded comes back by its id', async () => {
  const fileID = await upload('photos/客厅的灯.jpg', 'jpeg bytes')
  expect(fileID).toBe('cloud://emulator.emulator-emulator/photos/客厅的灯.jpg')
  const { fileContent } = await app.downloadFile({ fileID })
  expect(String(fileContent)).toBe('jpeg bytes')
  expect(emulator.storage.read(fileID)?.toString()).toBe('jpeg bytes')
})

test('a temporary address serves the right content type until it runs out', async () => {
  const url = await addressOf(await upload('photos/door.jpg', 'jpeg'), 60)
  const served = await fetch(url)
  expect([served.status, served.headers.get('content-type'), await served.text()]).toEqual([
    200,
    'image/jpeg',
    'jpeg',
  ])
  clock += 60_000
  expect((await fetch(url)).status).toBe(200)
  clock += 1_000
  expect((await fetch(url)).status).toBe(403)
})

test('an address does not open another file, and an upload needs its own ticket', async () => {
  const url = await addressOf(await upload('photos/mine.jpg', 'mine'))
  await upload('photos/theirs.jpg', 'theirs')
  expect((await fetch(url.replace('mine', 'theirs'))).status).toBe(403)
  const put = await fetch(`${emulator.url}/storage/photos/mine.jpg`, { method: 'PUT', body: 'changed' })
  expect([put.status, await put.text()]).toEqual([
    403,
    expect.stringContaining('<Code>SignatureDoesNotMatch</Code>'),
  ])
  expect(emulator.storage.read(emulator.storage.ids.of('photos/mine.jpg'))?.toString()).toBe('mine')
})

test('what people upload is never served as a page', async () => {
  const served = await fetch(await addressOf(await upload('photos/page.html', '<script>1</script>')))
  expect(served.headers.get('content-type')).toBe('application/octet-stream')
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a file that is not there has its code', async () => {
  const fileID = emulator.storage.ids.of('photos/none.jpg')
  const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
  expect(fileList).toMatchObject([{ fileID, code: 'STORAGE_FILE_NONEXIST' }])
  expect((await app.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([
    { code: 'STORAGE_FILE_NONEXIST' },
  ])
})

test('a deleted file is gone, also from its addresses', async () => {
  const fileID = await upload('photos/gone.jpg', 'x')
  const url = await addressOf(fileID)
  expect((await app.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([{ fileID, code: 'SUCCESS' }])
  expect((await fetch(url)).status).toBe(403)
})

test('more than fifty files at once and odd paths are refused', async () => {
  const fileList = Array.from({ length: 51 }, (_, at) => emulator.storage.ids.of(`${at}.jpg`))
  await expect(app.getTempFileURL({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  for (const cloudPath of ['/a.jpg', '../a.jpg', 'a//b.jpg', 'a?b.jpg']) {
    await expect(upload(cloudPath, 'x')).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  }
})

test('copies, keeping what is there when told so', async () => {
  await upload('drafts/a.txt', 'new')
  await upload('kept/a.txt', 'old')
  const copy = (overwrite: boolean) =>
    app.copyFile({
      fileList: [{ srcPath: 'drafts/a.txt', dstPath: 'kept/a.txt', overwrite, removeOriginal: false }],
    })
  await copy(false)
  expect(emulator.storage.files.get('kept/a.txt')?.toString()).toBe('old')
  await copy(true)
  expect(emulator.storage.files.get('kept/a.txt')?.toString()).toBe('new')
})

test('both calls of an upload belong to the invocation; a kill between them leaves no file', async () => {
  const mark = emulator.gate.mark()
  await emulator.invoke('storage', { path: 'from-function.txt', text: 'x' })
  expect(emulator.gate.calls(mark).map(({ action, nth }) => [action, nth])).toEqual([
    ['storage.getUploadMetadata', 1],
    ['storage.put', 2],
  ])
  emulator.killDuring('storage', 2, 'before')
  await expect(emulator.invoke('storage', { path: 'killed.txt', text: 'x' })).rejects.toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
  })
  expect(emulator.storage.files.get('killed.txt')).toBeUndefined()
  emulator.killDuring('storage', 2, 'after')
  await expect(emulator.invoke('storage', { path: 'killed.txt', text: 'x' })).rejects.toThrow('after call 2')
  expect(emulator.storage.files.get('killed.txt')?.toString()).toBe('x')
})

test('files outlive a restart when a data folder is given', async () => {
  const fileID = await upload('photos/kept.jpg', 'kept')
  await emulator.close()
  await start()
  expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('kept')
})
