import { sayLabelCode } from '@shared/goods/labels'
import { getGiverLink, renewGiverLink } from '@shared/goods/link-contract'
import type { GiverRow } from '@shared/goods/views'
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useCommand } from '../../call/use-command'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { ShareButton } from '../../ui/share-button'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface LinkSheetProps {
  readonly giver: GiverRow
  readonly onClose: () => void
}

/** The one link of a unit: sent as a card in WeChat, or its code read out. A new one closes the old one. */
export function LinkSheet({ giver: { id, name }, onClose }: LinkSheetProps) {
  const query = useQuery(getGiverLink, { id }, { isKept: false })
  const code = 'output' in query ? query.output.code : ''
  const renew = useCommand(renewGiverLink, {
    about: id,
    onDone: () => {
      say({ words: '换好了，旧的打不开了' })
      void query.refresh()
    },
  })
  useShareAppMessage(() => ({ title: `${name}送的东西去了哪里`, path: `/fund/giver/index?code=${code}` }))
  const copy = () =>
    void Taro.setClipboardData({ data: code }).then(() => say({ words: '码复制好了，发给对方就行' }))
  return (
    <Sheet
      title={`${name}的链接`}
      words="打开就看得到：答应了什么，收到了什么，每一样去了哪里。"
      onClose={onClose}
    >
      <View className="stack">
        <Loaded query={query} shape="rows">
          {(link) => <View className="giver-code num">{sayLabelCode(link.code)}</View>}
        </Loaded>
        <View className="small mute">
          对方在“我的”里点“我捐的东西去了哪里”，输这个码；发链接过去就不用输。
        </View>
        {process.env.TARO_ENV === 'weapp' && <ShareButton>发给对方</ShareButton>}
        <Button tone="dark" onTap={copy}>
          复制码
        </Button>
        <Refused refusal={renew.refusal} />
        <Button
          tone="quiet"
          busyWord={renew.isBusy ? '正在换…' : undefined}
          onTap={() => void renew.run({ id })}
        >
          发错了人，换一个码
        </Button>
        <Note>看得到社区和户数，看不到任何一个人。有码的人都打得开。</Note>
      </View>
    </Sheet>
  )
}
