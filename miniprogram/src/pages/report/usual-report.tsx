import { PHOTOS_MAX } from '@shared/photos/model'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { KindQuestion, PictureQuestion, WordsQuestion } from './questions'
import type { ReportForm } from './use-report-form'
import { WhereQuestion } from './where-question'

/** All questions on one page, the photo first. */
export function UsualReport({ form }: { readonly form: ReportForm }) {
  return (
    <View className="pad report">
      <Field label="看到了什么" extra={`拍下来，最多 ${String(PHOTOS_MAX)} 张`} isMain>
        <PictureQuestion form={form} />
      </Field>
      <Field label="是哪一种">
        <KindQuestion form={form} />
      </Field>
      <Field label="在哪里">
        <WhereQuestion form={form} />
      </Field>
      <Field label="说两句" extra="有照片可不写">
        <WordsQuestion form={form} />
      </Field>
      <Note>不用留姓名和电话。核对过的照片和这里写的，报同一件的邻居也看得到，别写谁家的门牌。</Note>
    </View>
  )
}
