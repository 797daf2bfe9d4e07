import type { Dialogs } from '../dialogs'
import type { Files } from '../files'
import { chooseFiles, toBase64 } from '../files'
import { Refusal, api, number, text, texts } from './answer'
import type { Options } from './answer'

const MAX_COUNT = 9

/** The camera roll, pictures made smaller, and the file system as far as photos need it. */
export function photos(files: Files, dialogs: Dialogs): Record<string, unknown> {
  const choose = async (options: Options) => {
    const chosen = await chooseFiles('image/*', number(options, 'count', MAX_COUNT))
    if (chosen.length === 0) throw new Refusal('cancel')
    return chosen.map((file) => ({ path: files.add(file), size: file.size }))
  }
  const open = (path: string): Blob => {
    const blob = files.find(path)
    if (!blob) throw new Refusal(`no such file or directory, open '${path}'`)
    return blob
  }
  return {
    chooseImage: api('chooseImage', async (options) => {
      const chosen = await choose(options)
      return { tempFilePaths: chosen.map(({ path }) => path), tempFiles: chosen }
    }),
    chooseMedia: api('chooseMedia', async (options) => {
      const chosen = await choose(options)
      return {
        type: 'image',
        tempFiles: chosen.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })),
      }
    }),
    getImageInfo: api('getImageInfo', async (options) => {
      const path = text(options, 'src')
      const { width, height } = await decode(open(path))
      return { width, height, path, orientation: 'up', type: open(path).type.replace('image/', '') }
    }),
    compressImage: api('compressImage', async (options) => ({
      tempFilePath: files.add(await compress(open(text(options, 'src')), options)),
    })),
    previewImage: api('previewImage', (options) => {
      void dialogs.picture(files.urlOf(text(options, 'current', texts(options, 'urls')[0])))
    }),
    getFileSystemManager: () => ({
      readFile: api('readFile', async (options) => {
        const blob = open(text(options, 'filePath'))
        const isBase64 = text(options, 'encoding') === 'base64'
        return { data: isBase64 ? await toBase64(blob) : await blob.arrayBuffer() }
      }),
      getFileInfo: api('getFileInfo', (options) => ({ size: open(text(options, 'filePath')).size })),
      access: api('access', (options) => void open(text(options, 'path'))),
    }),
  }
}

async function decode(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob)
  } catch {
    throw new Refusal('the file is no picture')
  }
}

async function compress(blob: Blob, options: Options): Promise<Blob> {
  const picture = await decode(blob)
  const canvas = document.createElement('canvas')
  canvas.width = number(options, 'compressedWidth', picture.width)
  canvas.height = number(options, 'compressedHeight', picture.height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (made) => {
        if (made) resolve(made)
        else reject(new Refusal('the picture could not be made smaller'))
      },
      'image/jpeg',
      number(options, 'quality', 80) / 100,
    )
  })
}
