import { type Kind, WORDS_MAX } from '@shared/requests/model'
import { kindSpoken } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { kindIcons } from '../../matter/kind-icons'
import { Options } from '../../ui/options'
import { TextArea } from '../../ui/text-area'
import type { RequestForm } from './use-request-form'

const options = (['repair', 'clinic', 'errand', 'care', 'mood', 'other'] satisfies Kind[]).map((value) => ({
  value,
  word: kindSpoken[value],
  icon: kindIcons[value],
}))

/** Six large choices first, writing last; the keyboard of the phone can listen. */
export function WhatQuestion({ form: { need, change } }: { readonly form: RequestForm }) {
  return (
    <>
      <Options<Kind>
        label="您要我们帮什么"
        columns={2}
        options={options}
        value={need.kind}
        onChange={(kind) => change({ kind })}
      />
      <View className="request-new-or mute">也可以写两句</View>
      <TextArea
        label="写两句"
        value={need.words}
        max={WORDS_MAX}
        placeholder="点一下，用键盘上的话筒说也行"
        onChange={(words) => change({ words })}
      />
    </>
  )
}
