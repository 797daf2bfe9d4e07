import type { InputOf } from '@shared/kernel/contract'
import { fenOf } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { Phone } from '@shared/people/contract'
import type { verifyWish } from '@shared/wishes/contract'
import { Audience, SeenHow, WishDrawing } from '@shared/wishes/model'
import { asksForMoney, hasReachingNumber } from '@shared/wishes/money-words'
import type { DeskWish } from '@shared/wishes/views'
import { sayYuan } from '@shared/kernel/money'

/** What a worker writes before a wish is published. */
export const Publishing = z.object({
  seen: SeenHow,
  title: z.string(),
  words: z.string(),
  drawing: WishDrawing,
  audience: Audience,
  pseudonym: z.string(),
  cap: z.string(),
  guardianName: z.string(),
  guardianPhone: z.string(),
  hasConsent: z.boolean(),
})
export type Publishing = z.output<typeof Publishing>

/** Begins with what was asked for. */
export function beginOf({ title, askedWords, drawing, audience }: DeskWish): Publishing {
  return {
    ...{ seen: 'visit', title, words: askedWords.slice(0, 60), drawing, audience, pseudonym: '', cap: '' },
    ...{ guardianName: '', guardianPhone: '', hasConsent: false },
  }
}

/** What goes out, or what is still missing. */
export function publishingOf(
  { hasGuardian, capLimitFen }: DeskWish,
  written: Publishing,
): Omit<InputOf<typeof verifyWish>, 'id'> | string {
  const { seen, drawing, audience, hasConsent } = written
  const [title, words, pseudonym] = [written.title.trim(), written.words.trim(), written.pseudonym.trim()]
  const capFen = fenOf(written.cap)
  const guardian = { calledName: written.guardianName.trim(), phone: written.guardianPhone.trim() }
  const isNamed = guardian.calledName !== '' && z.safeParse(Phone, guardian.phone).success
  if (title === '') return '写一下是什么'
  if (words === '') return '写一句什么样的'
  if (asksForMoney(title, words, pseudonym)) return '墙上只送东西，去掉要钱的话和账号'
  if (hasReachingNumber(title, words, pseudonym)) return '去掉像电话的数字'
  if (pseudonym === '') return '起一个化名'
  if (capFen === undefined) return '写一下最多多少钱'
  if (capFen > capLimitFen) return `上限是 ${sayYuan(capLimitFen)}`
  if (audience === 'child' && !hasGuardian && !isNamed) return '写上监护人怎么称呼和电话'
  if (audience === 'child' && !hasConsent) return '先问过监护人'
  return {
    ...{ seen, title, words, drawing, audience, pseudonym, capFen, hasConsent },
    ...(audience === 'child' && isNamed ? { guardian } : {}),
  }
}
