import { View } from '@tarojs/components'
import type { Draft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { TextInput } from '../../ui/text-input'
import type { AskedDraft } from './ask-draft'

/** Who it is, and who answers for her. */
export function PersonFields({ draft: { value, change } }: { readonly draft: Draft<AskedDraft> }) {
  const isChild = value.audience === 'child'
  return (
    <View>
      <Field label={isChild ? '孩子怎么称呼' : '怎么称呼'}>
        <TextInput
          label={isChild ? '孩子怎么称呼' : '怎么称呼'}
          value={value.calledName}
          max={12}
          placeholder={isChild ? '比如 小雨' : '比如 王奶奶'}
          onChange={(calledName) => change({ calledName })}
        />
      </Field>
      <Field label="电话" extra={isChild ? '孩子的，可不写' : undefined}>
        <TextInput
          label="电话"
          kind="phone"
          value={value.phone}
          max={13}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      <Field label="监护人怎么称呼" extra={isChild ? undefined : '没有就不写'}>
        <TextInput
          label="监护人怎么称呼"
          value={value.guardianName}
          max={12}
          placeholder="比如 吴姐"
          onChange={(guardianName) => change({ guardianName })}
        />
      </Field>
      {(isChild || value.guardianName.trim() !== '') && (
        <Field label="监护人的电话">
          <TextInput
            label="监护人的电话"
            kind="phone"
            value={value.guardianPhone}
            max={13}
            onChange={(guardianPhone) => change({ guardianPhone })}
          />
        </Field>
      )}
      <View className="field">
        <Note>名字和电话锁起来存，只有站里的社工打得开，谁看过都有记录。</Note>
      </View>
    </View>
  )
}
