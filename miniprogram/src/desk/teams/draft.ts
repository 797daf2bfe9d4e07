import type { foundTeam } from '@shared/teams/contract'
import type { InputOf } from '@shared/kernel/contract'
import { Day } from '@shared/kernel/period'
import { z } from '@shared/kernel/schema'
import { JoinWay, TeamKind } from '@shared/teams/model'

export const AgreementDraft = z.object({
  partnerName: z.string(),
  term: z.string(),
  fromDay: z.string(),
  untilDay: z.string(),
  calledName: z.string(),
  phone: z.string(),
})
export type AgreementDraft = z.infer<typeof AgreementDraft>

export const noAgreement: AgreementDraft = {
  ...{ partnerName: '', term: '', fromDay: '', untilDay: '', calledName: '', phone: '' },
}

export const TeamDraft = z.object({
  ...AgreementDraft.shape,
  kind: TeamKind,
  name: z.string(),
  purpose: z.string(),
  words: z.string(),
  joinWay: JoinWay,
  leaderId: z.string(),
})
export type TeamDraft = z.infer<typeof TeamDraft>

export const newTeam: TeamDraft = {
  ...{ ...noAgreement, kind: 'neighbours', name: '', purpose: '', words: '', joinWay: 'open', leaderId: '' },
}

const isDay = (day: string) => z.safeParse(Day, day.trim()).success
const PHONE = /^1\d{10}$/

/** What an agreement still lacks; undefined when nothing does. */
export function agreementLacks(draft: AgreementDraft): string | undefined {
  if (draft.partnerName.trim() === '') return '先写对方是谁'
  if (draft.term.trim() === '') return '先写哪个学期'
  if (!isDay(draft.fromDay) || !isDay(draft.untilDay)) return '日子写成 2026-09-01 这样'
  if (draft.calledName.trim() === '' && draft.phone.trim() === '') return undefined
  return PHONE.test(draft.phone.trim()) && draft.calledName.trim() !== ''
    ? undefined
    : '联系人的称呼和 11 位手机号要一起写'
}

/** What the contract takes of an agreement. */
export function agreementInput(draft: AgreementDraft) {
  const { partnerName, term, fromDay, untilDay, calledName, phone } = draft
  const contact = { calledName: calledName.trim(), phone: phone.trim() }
  return {
    agreement: {
      ...{ partnerName: partnerName.trim(), term: term.trim() },
      ...{ fromDay: fromDay.trim(), untilDay: untilDay.trim() },
    },
    ...(contact.phone === '' ? {} : { contact }),
  }
}

/** What is still to be written before a team can begin. */
export function teamLacks(draft: TeamDraft): string | undefined {
  if (draft.name.trim() === '') return '先起个名字'
  if (draft.purpose.trim() === '') return '先写这支队做什么'
  if (draft.leaderId === '') return '先选队长'
  if (draft.words.trim() === '') return '先写怎么起步的'
  return draft.kind === 'neighbours' ? undefined : agreementLacks(draft)
}

export function teamInput(draft: TeamDraft): InputOf<typeof foundTeam> {
  const { kind, name, purpose, words, joinWay, leaderId } = draft
  return {
    ...{ kind, joinWay, leaderId, communityCodes: [] },
    ...{ name: name.trim(), purpose: purpose.trim(), words: words.trim() },
    ...(kind === 'neighbours' ? {} : agreementInput(draft)),
  }
}
