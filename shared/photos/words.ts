import type { RefusalWords } from '../kernel/refusal'

export const photosRefusals = {
  'photos.wrong_type': '这个文件不是照片。请选相册里的照片，或者现拍一张。',
  'photos.too_large': (detail) =>
    `这张照片有 ${String(detail['megabytes'])} MB，太大了，最多 2 MB。换一张，或者现拍一张，会自动变小。`,
  'photos.incomplete': '这张照片没有传全。再传一次就好，别的都还在。',
  'photos.own_photo': '自己的照片不能自己放行。请一位同事看一眼。',
  'photos.already_judged': '这张照片已经看过了，不用再看一次。',
} satisfies Record<string, RefusalWords>
