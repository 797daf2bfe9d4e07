import { pickXlsx } from '../../../miniprogram/src/call/pick-xlsx'
import Taro from '../../stubs/taro'

const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])
const base64 = Buffer.from(bytes).toString('base64')
const env = process.env['TARO_ENV']
const build = (name: string) => (process.env['TARO_ENV'] = name)
afterEach(() => {
  build(env ?? '')
  jest.restoreAllMocks()
})

describe('in a browser', () => {
  /** The field that is opened, as if somebody chose these files in it, or turned back. */
  const choosing = (files: readonly File[] | 'back') => {
    build('h5')
    jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      Object.defineProperty(this, 'files', { value: files })
      const event = files === 'back' ? 'cancel' : 'change'
      this.dispatchEvent(new Event(event))
    })
  }

  test('the file from the disk, as it is sent', async () => {
    choosing([new File([bytes], '物资.xlsx')])
    const picked = await pickXlsx()
    expect(picked).toMatchObject({ name: '物资.xlsx', size: 7 })
    expect(await picked?.read()).toBe(base64)
  })

  test('nothing where nothing was chosen', async () => {
    choosing([])
    expect(await pickXlsx()).toBeUndefined()
    choosing('back')
    expect(await pickXlsx()).toBeUndefined()
  })
})

describe('in WeChat', () => {
  const chooseMessageFile = jest.fn<Promise<object>, [object]>()
  const readFile = jest.fn<undefined, [{ success: (read: object) => void; fail: () => void }]>()
  beforeEach(() => {
    build('weapp')
    Object.assign(Taro, { chooseMessageFile, getFileSystemManager: () => ({ readFile }) })
    chooseMessageFile.mockResolvedValue({ tempFiles: [{ name: '物资.xlsx', size: 7, path: 'wxfile://1' }] })
  })
  afterEach(() => {
    Reflect.deleteProperty(Taro, 'chooseMessageFile')
    Reflect.deleteProperty(Taro, 'getFileSystemManager')
  })

  test('one xlsx from a chat', async () => {
    readFile.mockImplementation(({ success }) => {
      success({ data: base64 })
      return undefined
    })
    const picked = await pickXlsx()
    expect(picked).toMatchObject({ name: '物资.xlsx', size: 7 })
    expect(await picked?.read()).toBe(base64)
    expect(chooseMessageFile).toHaveBeenCalledWith({ count: 1, type: 'file', extension: ['xlsx'] })
    expect(readFile).toHaveBeenCalledWith(
      expect.objectContaining({ filePath: 'wxfile://1', encoding: 'base64' }),
    )
  })

  test('nothing where the person turned back; a file that does not open is no file', async () => {
    chooseMessageFile.mockRejectedValue(new Error('chooseMessageFile:fail cancel'))
    expect(await pickXlsx()).toBeUndefined()
    chooseMessageFile.mockResolvedValue({ tempFiles: [{ name: '物资.xlsx', size: 7, path: 'wxfile://1' }] })
    readFile.mockImplementation(({ fail }) => {
      fail()
      return undefined
    })
    await expect((await pickXlsx())?.read()).rejects.toThrow('sheet unreadable')
  })
})
