/** A sentence for each field that the station could not take. */
const sentences = {
  words: '写几句是什么事，最多 500 个字。',
  kind: '选一下是哪一类。',
  photoIds: '有一张照片没有传好，去掉它再拍一张。',
  'contact.calledName': '写一下怎么称呼，最多 12 个字。',
  'contact.phone': '手机号是 11 位，座机要带区号。',
  'place.communityCode': '这个社区没认出来，重新选一下。',
  'place.building': '写一下几号楼，最多 20 个字。',
  'place.door': '门牌最多 20 个字。',
} as const

export type FieldPath = keyof typeof sentences

/** `invalid`: the paths of an `input.invalid`; that of a single photo is `photoIds.0`. */
export function wrongIn(invalid: readonly string[], field: FieldPath): string | undefined {
  const isNamed = invalid.some((path) => path === field || path.startsWith(`${field}.`))
  return isNamed ? sentences[field] : undefined
}
