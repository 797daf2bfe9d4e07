import { confirmGrantOnPaper } from '@shared/grants/contract'
import type { Confirmer } from '@shared/grants/model'
import { whyNotBy } from '@shared/grants/use-rules'
import type { GrantView } from '@shared/grants/views'
import { confirmerWords } from '@shared/grants/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { usePhotos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'

const whoSigns = (['guardian', 'self'] as const).map((value) => ({ value, word: confirmerWords[value] }))

interface PaperFormProps {
  readonly grant: GrantView
  readonly onDone: () => void
}

/** Signed on paper: who signed, and a photo of the sheet. */
export function PaperForm({ grant, onDone }: PaperFormProps) {
  const { id } = grant
  const able = whoSigns.filter(({ value }) => whyNotBy(grant, value) === undefined)
  const [as, setAs] = useState<Confirmer | undefined>(able[0]?.value)
  const photos = usePhotos(1, `grant-paper:${id}`)
  const confirm = useCommand(confirmGrantOnPaper, {
    about: id,
    onDone: () => {
      photos.clear()
      say({ words: '记下了，可以交了' })
      onDone()
    },
  })
  const [photoId] = photos.ids
  const ready =
    as === undefined
      ? '选一下谁签的字'
      : photoId === undefined
        ? photos.isSending
          ? '照片还在传'
          : '拍一张签了字的纸'
        : { id, as, photoId }
  return (
    <View>
      <Field label="谁签的字">
        <Options label="谁签的字" columns={2} options={able} value={as} onChange={setAs} />
      </Field>
      <Field label="签了字的纸" hint="把规则一条条念一遍，再请签字">
        <PhotoPicker photos={photos} max={1} />
      </Field>
      <Send word="记下来" busyWord="正在记…" command={confirm} input={ready} />
    </View>
  )
}
