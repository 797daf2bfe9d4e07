import Taro from '@tarojs/taro'

/** Fetches a PDF and hands it over: the browser keeps it as a file, the phone shows it with the ways to send and print it. */
export async function openPdf(url: string, name: string): Promise<'done' | 'unreachable'> {
  try {
    if (process.env.TARO_ENV === 'h5') await saveInBrowser(url, name)
    else await showOnPhone(url)
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
  link.download = `${name}.pdf`
  link.click()
}

async function showOnPhone(url: string): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
}
