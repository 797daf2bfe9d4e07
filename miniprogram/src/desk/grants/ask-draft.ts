import { Audience } from '@shared/funds/codes'
import { pays, purposeOf } from '@shared/funds/rules'
import type { DeskFund } from '@shared/funds/views'
import type { askGrant } from '@shared/grants/contract'
import { GrantKind } from '@shared/grants/model'
import { checkPerson } from '@shared/grants/rules'
import { grantsRefusals } from '@shared/grants/words'
import type { InputOf } from '@shared/kernel/contract'
import { exactYuan, fenOf } from '@shared/kernel/money'
import { sayRefusal } from '@shared/kernel/refusal'
import { z } from '@shared/kernel/schema'
import { Phone } from '@shared/people/contract'

/** What is written about a grant that is asked for. */
export const Asked = z.object({
  audience: Audience,
  kind: GrantKind,
  title: z.string(),
  reason: z.string(),
  summary: z.string(),
  calledName: z.string(),
  phone: z.string(),
  guardianName: z.string(),
  guardianPhone: z.string(),
  fundId: z.string(),
  earmark: z.string(),
  ceiling: z.string(),
})
export type AskedDraft = z.output<typeof Asked>

export const nothingYet: AskedDraft = {
  ...{ audience: 'child', kind: 'tablet', title: '', reason: '', summary: '' },
  ...{ calledName: '', phone: '', guardianName: '', guardianPhone: '', fundId: '', earmark: '', ceiling: '' },
}

/** The parts of a fund that may pay for these people. */
export function fitting(fund: DeskFund, audience: Audience): DeskFund['earmarks'] {
  return fund.earmarks.filter((one) => pays(one, purposeOf[audience]))
}

/** What goes out; or what is still missing. */
export function askedOf(written: AskedDraft, fund: DeskFund | undefined): InputOf<typeof askGrant> | string {
  const { audience, kind } = written
  const [title, reason, summary] = [written.title.trim(), written.reason.trim(), written.summary.trim()]
  const person = personOf(written)
  const earmark = fund && fitting(fund, audience).find(({ key }) => key === written.earmark)
  const ceilingFen = fenOf(written.ceiling)
  if (title === '') return '写一下要买什么'
  if (person.calledName === '') return '写一下怎么称呼'
  if (![person.phone, person.guardian?.phone].every(isNumber)) return '电话对一下，手机号是 11 位'
  if (reason === '') return '写一句为什么需要'
  if (summary === '') return '写一句公示上怎么说'
  if (fund === undefined || earmark === undefined) return '选一下从哪个专项付'
  if (ceilingFen === undefined || ceilingFen === 0) return '写最多花多少钱'
  if (ceilingFen > earmark.availableFen) return `这个专项能动的只有 ${exactYuan(earmark.availableFen)} 元`
  const refused = checkPerson(person, { audience, title, summary })
  if (refused !== undefined) return sayRefusal(grantsRefusals, refused) ?? ''
  return {
    ...{ person, audience, kind, title, reason, summary, ceilingFen },
    ...{ fundId: fund.id, earmark: earmark.key },
  }
}

function personOf(written: AskedDraft): InputOf<typeof askGrant>['person'] {
  const [calledName, phone] = [written.calledName.trim(), written.phone.trim()]
  const [name, number] = [written.guardianName.trim(), written.guardianPhone.trim()]
  return {
    calledName,
    ...(phone === '' ? {} : { phone }),
    ...(name === '' ? {} : { guardian: { calledName: name, phone: number } }),
  }
}

function isNumber(phone: string | undefined): boolean {
  return phone === undefined || z.safeParse(Phone, phone).success
}
