import type { OutputOf } from '@shared/kernel/contract'
import { getStation } from '@shared/network/contract'
import { getMe, leaveConsent, saveProfile } from '@shared/people/contract'
import type { Post } from '@shared/people/model'
import { isOpen } from '@shared/people/rules'
import { PHOTOS_MAX } from '@shared/photos/model'
import { fileAsCommittee, submitRequest } from '@shared/requests/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { askConsent } from '../../call/consent'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePhotos } from '../../call/use-photos'
import { useQuery } from '../../call/use-query'
import { NEW_REQUEST } from '../../matter/use-unsent-request'
import { knowStationPhone } from '../../ui/phone'
import { say } from '../../ui/toast'
import { blankDraft, RequestDraft } from './draft'
import { type Need, missingIn, needOf, toInput, toProfile } from './need'
import { useScannedPlace } from './use-scanned-place'
import { type FieldPath, wrongIn } from './wrong-words'

/** What a neighbour's need is kept under while it is being written. */
const NEW_FOR_NEIGHBOUR = 'request-new-for'

export type RequestForm = ReturnType<typeof useRequestForm>

/** Everything the page of a new request knows and does; the usual and the elder page only show it differently. */
export function useRequestForm() {
  const { kind, as } = useRouter().params
  const isCommittee = as === 'committee'
  const about = isCommittee ? NEW_FOR_NEIGHBOUR : NEW_REQUEST
  const draft = useDraft(about, RequestDraft, blankDraft(kind, isCommittee ? 'neighbour' : 'self'))
  const photos = usePhotos(PHOTOS_MAX, about)
  const me = useQuery(getMe, {})
  const known = 'output' in me ? me.output : undefined
  const scanned = useScannedPlace(draft, known?.profile, me.state !== 'loading')
  const own = isCommittee ? committeeCommunity(known?.posts ?? []) : undefined
  const need = needOf(
    draft.value,
    own === undefined ? known?.profile : { calledName: '', communityCode: own },
  )
  const place = usePlace(need)
  const save = useCommand(saveProfile, { about })
  const consent = useCommand(leaveConsent, { about })
  const onDone = ({ id, claimCode }: OutputOf<typeof submitRequest>) => {
    if (known !== undefined && known.profile === undefined) remember(need)
    draft.clear()
    photos.clear()
    say({ words: '交上去了，马上有人看到' })
    const code = claimCode === undefined ? '' : `&code=${claimCode}`
    void Taro.redirectTo({ url: `/pages/request/index?id=${id}${code}` })
  }
  const mine = useCommand(submitRequest, { about, isResent: true, onDone })
  const neighbours = useCommand(fileAsCommittee, { about, isResent: true, onDone })
  const submit = isCommittee ? neighbours : mine
  const remember = (filed: Need) => {
    if (filed.forWhom === 'self' && filed.kind !== undefined)
      void save.run(toProfile(toInput(filed, filed.kind, [])))
  }
  const beCalled = async () => {
    const agreed = await askConsent(['requestMoved'])
    if (agreed.length > 0) await consent.run({ templates: ['requestMoved'] })
  }
  return {
    need,
    /** 代办: a member of the residents' committee files for a neighbour. */
    isCommittee,
    photos,
    place,
    keptAt: draft.keptAt,
    /** Until it is known what is known, nothing is asked that might be known. */
    isReady: me.state !== 'loading' && !scanned.isLoading,
    /** Of the place whose code led here. */
    scannedName: scanned.name,
    submit,
    missing: missingIn(need) ?? unsent(photos.photos.map(({ state }) => state)),
    wrong: (field: FieldPath) => wrongIn(submit.invalid, field),
    change: (part: Partial<RequestDraft>) => {
      if (submit.refusal !== undefined) submit.clear()
      draft.change(part)
    },
    /** In a tap, because WeChat asks for a consent only in answer to one. */
    send: (filed: Need) => {
      if (filed.kind === undefined) return
      void beCalled()
      const { forWhom, ...input } = toInput(filed, filed.kind, photos.ids)
      void (isCommittee ? neighbours.run(input) : mine.run({ ...input, forWhom }))
    },
  }
}

/** The community of a committee's post. */
function committeeCommunity(posts: readonly Post[]): string | undefined {
  return posts
    .filter((post) => isOpen(post) && post.role === 'committee')
    .flatMap((post) => post.communityCodes)[0]
}

/** The name of the community, and whether a station answers for it. */
function usePlace({ communityCode, communityName }: Need) {
  const station = useQuery(getStation, communityCode === '' ? undefined : { communityCode })
  const phone = 'output' in station ? station.output.station.phone : undefined
  useEffect(() => {
    if (phone !== undefined) knowStationPhone(phone)
  }, [phone])
  return {
    name: communityName ?? ('output' in station ? station.output.community.name : ''),
    refusal: station.state === 'refused' ? station.refusal : undefined,
  }
}

/** Why photos keep it from being sent. */
export function unsent(states: readonly string[]): string | undefined {
  if (states.includes('failed')) return '有一张照片没传上，再传一次，或者去掉'
  return states.includes('sending') ? '照片还在传，稍等一下' : undefined
}
