import { PHOTOS_MAX } from '@shared/photos/model'
import { WORDS_MAX } from '@shared/requests/model'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { PhotoPicker } from '../../ui/photo-picker'
import { TextArea } from '../../ui/text-area'
import { FilledPlace } from './filled-place'
import { KindField } from './kind-field'
import { PlaceField } from './place-field'
import type { RequestForm } from './use-request-form'
import { ReachableField, UrgencyField } from './when-fields'
import { WhoFields } from './who-fields'

/** All questions on one page, the words first. */
export function UsualForm({ form }: { readonly form: RequestForm }) {
  const { need, photos, change, wrong, isReady } = form
  return (
    <View className="pad request-new">
      <FilledPlace form={form} />
      <Field label="什么事" wrong={wrong('words')} isMain>
        <TextArea
          label="什么事"
          value={need.words}
          max={WORDS_MAX}
          placeholder="比如：客厅的灯不亮了，换过灯泡也不行"
          onChange={(words) => change({ words })}
        />
      </Field>
      <KindField form={form} />
      <Field
        label="照片"
        extra={`可不拍，最多 ${PHOTOS_MAX} 张`}
        hint="照片里的拍摄地点会自动去掉。"
        wrong={wrong('photoIds')}
      >
        <PhotoPicker photos={photos} max={PHOTOS_MAX} />
      </Field>
      <WhoFields form={form} />
      {isReady && <PlaceField key={need.forWhom} form={form} />}
      <ReachableField form={form} />
      <UrgencyField form={form} />
      <View className="stack">
        {form.isCommittee && (
          <Note icon="people">
            页面上会写明是居委会代办的。交上去以后有一个认领码，发给本人，本人也看得到。
          </Note>
        )}
        <Note>称呼、电话和门牌只给办这件事的人看。谁看过、什么时候，您都能看到。</Note>
      </View>
    </View>
  )
}
