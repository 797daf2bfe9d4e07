import { sayRefusal } from '@shared/kernel/refusal'
import { getMe, listTeam } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { handOverGift } from '@shared/wishes/contract'
import { whyNotProven } from '@shared/wishes/gift-rules'
import { PROOF_PHOTOS_MAX, type SignedBy } from '@shared/wishes/model'
import { handedWords, signedByWords, wishesRefusals } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { usePhotos } from '../../call/use-photos'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { GiverPictureField, useGiverPicture } from './giver-picture'
import type { SheetProps } from './sheet-props'

const ALONE = 'alone'
const signers = (['self', 'guardian'] as const).map((value) => ({ value, word: signedByWords[value] }))

/** Handed over, and how that is proven: a colleague who was there, a photo of the signed paper, or both. */
export function HandOverSheet({ wish, onDone, onClose }: SheetProps) {
  const { id, title, audience } = wish
  const [signedBy, setSignedBy] = useState<SignedBy>(audience === 'child' ? 'guardian' : 'self')
  const [witness, setWitness] = useState(ALONE)
  const photos = usePhotos(PROOF_PHOTOS_MAX, `wish-proof:${id}`)
  const picture = useGiverPicture(id)
  const colleagues = useColleagues()
  const handOver = useCommand(handOverGift, {
    about: id,
    onDone: () => {
      photos.clear()
      picture.clear()
      onDone('记下了，送的人看得到')
    },
  })
  const unproven = whyNotProven({ audience }, { signedBy, photoIds: photos.ids }, witness !== ALONE)
  return (
    <Sheet title={handedWords(audience)} words={`${title}，谁签的，怎么证明。`} onClose={onClose}>
      <Field label="谁签收的">
        <Options label="谁签收的" columns={2} options={signers} value={signedBy} onChange={setSignedBy} />
      </Field>
      <Field label="还有谁在场">
        <Options
          label="还有谁在场"
          columns={2}
          options={[{ value: ALONE, word: '我一个人' }, ...colleagues]}
          value={witness}
          onChange={setWitness}
        />
      </Field>
      <Field label="签收单" extra={witness === ALONE ? '拍一张' : '可以不拍'} hint="只拍单子，不拍人。">
        <PhotoPicker photos={photos} max={PROOF_PHOTOS_MAX} />
      </Field>
      <GiverPictureField picture={picture} />
      <View className="stack">
        <Refused refusal={handOver.refusal} />
        {handOver.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只记一次。</Note>}
        <Button
          tone="primary"
          busyWord={handOver.isBusy ? '正在记…' : undefined}
          blockedBecause={
            photos.isSending
              ? '照片正在传，等一下'
              : ((unproven && sayRefusal(wishesRefusals, unproven)) ?? picture.missing)
          }
          onTap={() =>
            void handOver.run({
              ...{ id, signedBy, photoIds: [...photos.ids] },
              ...(witness === ALONE ? {} : { witnessId: witness }),
              ...picture.cleared,
            })
          }
        >
          交到了
        </Button>
      </View>
    </Sheet>
  )
}

/** Who else of the station could have been there. */
function useColleagues(): readonly { readonly value: string; readonly word: string }[] {
  const me = useQuery(getMe, {}, { isKept: false })
  const known = 'output' in me ? me.output : undefined
  const stationId = known === undefined ? undefined : stationsOf(known.posts, ['worker', 'head'])[0]
  const team = useQuery(listTeam, stationId === undefined ? undefined : { stationId }, { isKept: false })
  const members = 'output' in team ? team.output.members : []
  return members
    .filter(({ accountId, post }) => accountId !== known?.id && post.role !== 'committee')
    .map(({ accountId, post }) => ({ value: accountId, word: post.displayName }))
}
