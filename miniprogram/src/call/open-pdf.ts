import Taro from '@tarojs/taro'

/** See `openFile`. */
export function openPdf(url: string, name: string): Promise<'done' | 'unreachable'> {
  return openFile(url, name, 'pdf')
}

/** Fetches a file and hands it over: the browser keeps it, the phone shows it with the ways to send and print it. */
export async function openFile(
  url: string,
  name: string,
  kind: 'pdf' | 'xlsx',
): Promise<'done' | 'unreachable'> {
  try {
    if (process.env.TARO_ENV === 'h5') await saveInBrowser(url, `${name}.${kind}`)
    else await showOnPhone(url, kind)
    return 'done'
  } catch {
    return 'unreachable'
  }
}

async function saveInBrowser(url: string, name: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error('the file is not there any more')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
}

async function showOnPhone(url: string, fileType: 'pdf' | 'xlsx'): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
}
