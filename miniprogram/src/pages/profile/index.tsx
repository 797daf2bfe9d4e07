import { getStation } from '@shared/network/contract'
import { getMe, saveProfile } from '@shared/people/contract'
import type { Profile } from '@shared/people/model'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { fromProfile, ProfileDraft, toProfile } from './draft'

/** How one wants to be called and where one lives. */
export default function ProfilePage() {
  const me = useQuery(getMe, {})
  return (
    <Page title="我的称呼和住处" offlineWords="没有网络，草稿已存在手机里">
      <Loaded query={me}>{({ profile }) => <ProfileForm profile={profile} />}</Loaded>
    </Page>
  )
}

const wrongWords: Readonly<Record<string, string>> = {
  calledName: '写一下怎么称呼您，最多 12 个字',
  phone: '手机号是 11 位，座机要带区号',
  building: '楼号最多 20 个字',
  door: '门牌最多 20 个字',
}

function ProfileForm({ profile }: { readonly profile: Profile | undefined }) {
  const draft = useDraft('profile', ProfileDraft, fromProfile(profile))
  const [isChoosing, setChoosing] = useState(false)
  const { value, change } = draft
  const station = useQuery(
    getStation,
    value.communityCode === '' ? undefined : { communityCode: value.communityCode },
  )
  const communityName = 'output' in station ? station.output.community.name : value.communityName
  const save = useCommand(saveProfile, {
    onDone: () => {
      draft.clear()
      say({ words: '记好了' })
      void Taro.navigateBack()
    },
  })
  const wrong = (field: string) => (save.invalid.includes(field) ? wrongWords[field] : undefined)
  return (
    <View className="pad">
      <Field label="怎么称呼您" hint="比如 王奶奶" wrong={wrong('calledName')} isMain>
        <TextInput
          label="怎么称呼您"
          value={value.calledName}
          max={12}
          onChange={(calledName) => change({ calledName })}
        />
      </Field>
      <Field label="电话" extra="可不填" wrong={wrong('phone')}>
        <TextInput
          label="电话"
          kind="phone"
          value={value.phone}
          max={13}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      <Field
        label="住在哪个社区"
        aside={value.communityCode === '' ? undefined : <Link onTap={() => setChoosing(true)}>换一处</Link>}
      >
        {value.communityCode === '' ? (
          <Button onTap={() => setChoosing(true)}>选一下</Button>
        ) : (
          <Plate>{communityName === '' ? '已选好' : communityName}</Plate>
        )}
      </Field>
      <Field label="几号楼" extra="可不填" wrong={wrong('building')}>
        <TextInput
          label="几号楼"
          value={value.building}
          max={20}
          onChange={(building) => change({ building })}
        />
      </Field>
      <Field label="单元和门牌" extra="可不填" wrong={wrong('door')}>
        <TextInput label="单元和门牌" value={value.door} max={20} onChange={(door) => change({ door })} />
      </Field>
      <View className="stack">
        <Note>称呼、电话和门牌加了锁存着，只有接您的事的社工点开才看得到，点开都有记录。</Note>
        <Refused refusal={save.invalid.length === 0 ? save.refusal : undefined} />
        {save.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={save.isBusy ? '正在记…' : undefined}
          blockedBecause={value.calledName.trim() === '' ? '先写怎么称呼您' : undefined}
          onTap={() => void save.run(toProfile(value))}
        >
          记下来
        </Button>
      </View>
      {isChoosing && (
        <CommunitySheet
          communityCode={value.communityCode === '' ? undefined : value.communityCode}
          onChoose={({ code, name }) => {
            change({ communityCode: code, communityName: name })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
