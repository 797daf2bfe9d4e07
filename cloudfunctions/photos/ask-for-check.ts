import type { Photo } from '../../shared/photos/model'
import { DatabaseError } from '../kernel/database'
import type { Files } from '../kernel/files'
import type { WeChat } from '../kernel/wechat'

/** Long enough for WeChat to fetch the picture. */
const URL_SECONDS = 2 * 60 * 60

/** WeChat's name of the check; undefined when it could not be asked, so that the photo waits until the clock asks again. */
export async function askForCheck(
  { files, wechat }: { readonly files: Files; readonly wechat: WeChat },
  { ownerOpenid, fileId }: Pick<Photo, 'ownerOpenid' | 'fileId'>,
): Promise<string | undefined> {
  try {
    const url = (await files.temporaryUrls([fileId], URL_SECONDS)).get(fileId)
    return url === undefined ? undefined : await wechat.checkPhoto(ownerOpenid, url)
  } catch (error) {
    if (error instanceof DatabaseError && error.kind !== 'bug') return undefined
    throw error
  }
}
