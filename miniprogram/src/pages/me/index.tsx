import { getMe } from '@shared/people/contract'
import { isOpen } from '@shared/people/rules'
import { roleWords } from '@shared/people/words'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { useUnread } from '../../call/use-unread'
import { Card } from '../../ui/card'
import { setElder, useElder } from '../../ui/elder'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { callStation } from '../../ui/phone'
import { Row } from '../../ui/rows'
import { open } from '../../call/open'
import { doors, ownWays, postWays, type Way } from './ways'

/** 我的: how I am called, my matters, my posts, and how large the letters are. */
export default function MePage() {
  const me = useQuery(getMe, {})
  const isElder = useElder()
  useUnread()
  return (
    <Page title="我的" isTab>
      <Loaded query={me} shape="rows">
        {({ profile, posts, roles }) => {
          const held = posts.filter(isOpen).map((post) => `${post.displayName}，${roleWords[post.role]}`)
          return (
            <View>
              <Head
                sentence={profile === undefined ? '还不知道怎么称呼您' : profile.calledName}
                line={held.length === 0 ? undefined : held.join('；')}
              />
              <View className="pad stack">
                <Ways ways={postWays.filter((way) => way.roles.some((role) => roles.includes(role)))} />
                <Ways ways={ownWays} />
                <Card fit="list">
                  <Row
                    icon="letters"
                    title={isElder ? '切回普通版' : '长辈版'}
                    words={isElder ? '字小一些，一屏多看一些' : '字大、话少，一屏一件事'}
                    onTap={() => setElder(!isElder)}
                  />
                  <Row icon="phone" title="打给社工站" words="说不清就打电话" onTap={callStation} />
                </Card>
                <Ways ways={doors} />
                <Note>称呼、电话和门牌加了锁存着，谁点开看过，您在每件事里都看得到。</Note>
              </View>
            </View>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Ways({ ways }: { readonly ways: readonly Way[] }) {
  if (ways.length === 0) return null
  return (
    <Card fit="list">
      {ways.map(({ icon, title, words, url }) => (
        <Row key={url} icon={icon} title={title} words={words} onTap={() => open(url)} />
      ))}
    </Card>
  )
}
