import Taro from '@tarojs/taro'

/** A sheet as it was chosen. */
export interface PickedSheet {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Reads it, base64. Throws where the phone cannot open it. */
  readonly read: () => Promise<string>
}

/** One xlsx: in the browser from the disk, in WeChat from a chat. Undefined when the person changed her mind. */
export async function pickXlsx(): Promise<PickedSheet | undefined> {
  return process.env.TARO_ENV === 'h5' ? pickInBrowser() : pickOnPhone()
}

function pickInBrowser(): Promise<PickedSheet | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.xlsx'
  return new Promise((resolve) => {
    input.onchange = () => {
      const file = input.files?.[0]
      resolve(file && { name: file.name, size: file.size, read: () => readInBrowser(file) })
    }
    input.oncancel = () => resolve(undefined)
    input.click()
  })
}

function readInBrowser(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '')
    reader.onerror = () => reject(new Error('sheet unreadable'))
    reader.readAsDataURL(file)
  })
}

async function pickOnPhone(): Promise<PickedSheet | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] })
    const [file] = tempFiles
    return file && { name: file.name, size: file.size, read: () => readOnPhone(file.path) }
  } catch {
    return undefined
  }
}

function readOnPhone(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => (typeof data === 'string' ? resolve(data) : reject(new Error('sheet unread'))),
      fail: () => reject(new Error('sheet unreadable')),
    })
  })
}
