import { PHOTOS_MAX } from '@shared/photos/model'
import { type HazardKind, hazardKinds, WORDS_MAX } from '@shared/requests/model'
import { hazardWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { hazardIcons } from '../../matter/hazard-icons'
import { Icon } from '../../ui/icon'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { Tap } from '../../ui/tap'
import { TextArea } from '../../ui/text-area'
import type { ReportForm } from './use-report-form'

/** The photo first: it says more than words, and nobody has to write. */
export function PictureQuestion({ form: { photos } }: { readonly form: ReportForm }) {
  if (photos.photos.length > 0) return <PhotoPicker photos={photos} max={PHOTOS_MAX} />
  return (
    <Tap className="report-camera" onTap={() => void photos.add()}>
      <Icon name="camera" size="xl" />
      <View className="h2">拍一张</View>
      <View className="small mute">照片里的拍摄地点会自动去掉</View>
    </Tap>
  )
}

const options = hazardKinds.map((value) => ({ value, word: hazardWords[value], icon: hazardIcons[value] }))

export function KindQuestion({ form: { seen, change } }: { readonly form: ReportForm }) {
  const { hazard } = seen
  return (
    <>
      <Options<HazardKind>
        label="是哪一种"
        columns={2}
        options={options}
        value={hazard}
        onChange={(chosen) => change({ hazard: chosen })}
      />
      {(hazard === 'wire' || hazard === 'fire') && (
        <View className="report-beside">
          <Note tone="danger">正在着火、有人触电，先走开，打 119 或者 120，再来这里报。</Note>
        </View>
      )}
    </>
  )
}

export function WordsQuestion({ form: { seen, change } }: { readonly form: ReportForm }) {
  return (
    <TextArea
      label="说两句"
      value={seen.words}
      max={WORDS_MAX}
      placeholder="比如：井盖松了，踩上去会翘"
      onChange={(words) => change({ words })}
    />
  )
}
