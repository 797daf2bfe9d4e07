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

/** 我的: how I am called, my matters, my posts, and how large the letters are. */
export default function MePage() {
  const me = useQuery(getMe, {})
  const isElder = useElder()
  useUnread()
  return (
    <Page title="我的" isTab>
      <Loaded query={me} shape="rows">
        {({ profile, posts, roles }) => {
          const worksHere = roles.includes('worker') || roles.includes('head')
          const held = posts.filter(isOpen).map((post) => `${post.displayName}，${roleWords[post.role]}`)
          return (
            <View>
              <Head
                sentence={profile === undefined ? '还不知道怎么称呼您' : profile.calledName}
                line={held.length === 0 ? undefined : held.join('；')}
              />
              <View className="pad stack">
                <Card fit="list">
                  {worksHere && (
                    <Row
                      icon="desk"
                      title="工作台"
                      words="居民的事在这里办"
                      onTap={() => open('/desk/queue/index')}
                    />
                  )}
                  {roles.includes('supervisor') && (
                    <Row
                      icon="page"
                      title="各站的数字"
                      words="来了多少，办好多少，多久回话"
                      onTap={() => open('/desk/figures/index')}
                    />
                  )}
                  {roles.includes('admin') && (
                    <Row
                      icon="people"
                      title="各站的人"
                      words="给新的站请一位站长"
                      onTap={() => open('/desk/team/index')}
                    />
                  )}
                  <Row
                    icon="page"
                    title="我的事"
                    words="提过的都在这里"
                    onTap={() => open('/pages/requests/index')}
                  />
                  <Row
                    icon="bag"
                    title="我接的跑腿"
                    words="手上的，和做过的"
                    onTap={() => open('/pages/my-errands/index')}
                  />
                  <Row
                    icon="home"
                    title="我的称呼和住处"
                    words="填一次，以后提需求不用再写"
                    onTap={() => open('/pages/profile/index')}
                  />
                </Card>
                <Card fit="list">
                  <Row
                    icon="letters"
                    title={isElder ? '切回普通版' : '长辈版'}
                    words={isElder ? '字小一些，一屏多看一些' : '字大、话少，一屏一件事'}
                    onTap={() => setElder(!isElder)}
                  />
                  <Row icon="phone" title="打给社工站" words="说不清就打电话" onTap={callStation} />
                  <Row
                    icon="heart"
                    title="做志愿者"
                    words="有十分钟，就能帮上忙"
                    onTap={() => open('/pages/volunteer/index')}
                  />
                  <Row
                    icon="page"
                    title="我有认领码"
                    words="别人替您提的事，从这里认"
                    onTap={() => open('/pages/claim/index')}
                  />
                  <Row
                    icon="people"
                    title="我有邀请码"
                    words="站里的新同事从这里进"
                    onTap={() => open('/pages/join/index')}
                  />
                </Card>
                <Note>称呼、电话和门牌加了锁存着，谁点开看过，您在每件事里都看得到。</Note>
              </View>
            </View>
          )
        }}
      </Loaded>
    </Page>
  )
}
