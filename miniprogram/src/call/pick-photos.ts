import Taro from '@tarojs/taro'

/** Widest and highest; sharp enough to read a letter, small enough for a slow connection. */
const SIDE_MAX = 1600

/** Paths on this phone; none when the person changed her mind. */
export async function pickPhotos(count: number): Promise<readonly string[]> {
  if (process.env.TARO_ENV === 'h5') return pickInBrowser(count)
  try {
    const { tempFilePaths } = await Taro.chooseImage({
      count,
      sizeType: ['original'],
      sourceType: ['album', 'camera'],
    })
    return tempFilePaths
  } catch {
    return []
  }
}

/** Taro's own way never answers when a file is no picture, and then nobody could say so. */
function pickInBrowser(count: number): Promise<readonly string[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = count > 1
  return new Promise((resolve) => {
    input.onchange = () => resolve(Array.from(input.files ?? [], (file) => URL.createObjectURL(file)))
    input.oncancel = () => resolve([])
    input.click()
  })
}

/** The photo as an upright JPEG, base64, small enough to send. */
export async function readPhoto(path: string): Promise<string> {
  return process.env.TARO_ENV === 'weapp' ? readOnPhone(path) : readInBrowser(path)
}

async function readOnPhone(path: string): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, SIDE_MAX / Math.max(width, height))
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: 80,
    compressedWidth: Math.round(width * scale),
    compressedHeight: Math.round(height * scale),
  })
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: tempFilePath,
      encoding: 'base64',
      success: ({ data }) => (typeof data === 'string' ? resolve(data) : reject(new Error('photo unread'))),
      fail: () => reject(new Error('photo unreadable')),
    })
  })
}

async function readInBrowser(path: string): Promise<string> {
  const image = document.createElement('img')
  image.src = path
  await image.decode()
  const scale = Math.min(1, SIDE_MAX / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? ''
}
