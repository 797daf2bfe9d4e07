import type { InputOf, OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import type { listReferralTargets, sendReferral } from '@shared/referrals/contract'
import { ConsentWay } from '@shared/referrals/model'
import { PassablePart } from '@shared/requests/parts'

/** Where it goes: chosen from a list, or an office whose name is typed. */
export const Whither = z.enum(['station', 'office', 'partner'])
export type Whither = z.infer<typeof Whither>

/** `unasked`: the person could not be asked. */
export const Agreement = z.enum([...ConsentWay.options, 'unasked'])
export type Agreement = z.infer<typeof Agreement>

/** What is being written for whoever it is passed on to. */
export const ReferDraft = z.object({
  whither: Whither,
  stationId: z.optional(z.string()),
  accountId: z.optional(z.string()),
  office: z.string(),
  parts: z.array(PassablePart),
  agreement: z.optional(Agreement),
  agreementWords: z.string(),
  reason: z.string(),
})
export type ReferDraft = z.output<typeof ReferDraft>

export type Targets = OutputOf<typeof listReferralTargets>

export const emptyRefer: ReferDraft = {
  ...{ whither: 'station', office: '', parts: [], agreementWords: '', reason: '' },
}

/** What is still to be said, as the button says it; undefined when it can go. */
export function missing(
  draft: ReferDraft,
  { consentNeed }: Pick<Targets, 'consentNeed'>,
): string | undefined {
  if (toOf(draft) === undefined) return '先选转到哪里'
  if (draft.parts.length === 0) return '先选转哪几样'
  if (consentNeed !== 'never' && draft.agreement === undefined) return '先问她同不同意'
  if (draft.agreement === 'unasked' && draft.agreementWords.trim() === '') return '写一句为什么等不及问'
  return draft.reason.trim() === '' ? '先写一句为什么转' : undefined
}

/** As it is sent; undefined while something is missing. */
export function toInput(requestId: string, draft: ReferDraft): InputOf<typeof sendReferral> | undefined {
  const to = toOf(draft)
  if (to === undefined) return undefined
  const words = draft.agreementWords.trim()
  const said = words === '' ? {} : { words }
  const { agreement } = draft
  return {
    ...{ requestId, to, reason: draft.reason.trim(), parts: draft.parts },
    ...(agreement === 'unasked' ? { unasked: words } : {}),
    ...(agreement === undefined || agreement === 'unasked' ? {} : { consent: { how: agreement, ...said } }),
  }
}

function toOf({
  whither,
  stationId,
  accountId,
  office,
}: ReferDraft): InputOf<typeof sendReferral>['to'] | undefined {
  switch (whither) {
    case 'station':
      return stationId === undefined ? undefined : { kind: 'station', stationId }
    case 'partner':
      return accountId === undefined ? undefined : { kind: 'partner', accountId }
    case 'office':
      return office.trim() === '' ? undefined : { kind: 'office', name: office.trim() }
  }
}
