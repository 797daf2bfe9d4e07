import { listNotices, markRead, type NoticeView } from '@shared/inbox/contract'
import { dayHeading, sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { useUnread } from '../../call/use-unread'
import { CallMe } from '../../matter/call-me'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import type { IconName } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

/** What a notice is about, as a thing. */
const glyphs: Readonly<Record<string, readonly [IconName, 'plain' | 'on' | 'ok' | 'you']>> = {
  'request.asked': ['bubble', 'you'],
  'request.accepted': ['lamp', 'on'],
  'request.assigned': ['lamp', 'on'],
  'request.replied': ['bubble', 'plain'],
  'request.answered': ['bubble', 'you'],
  'request.handed_over': ['handover', 'plain'],
  'request.resolved': ['door', 'ok'],
  'request.confirmed': ['door', 'ok'],
  'request.rated': ['star', 'plain'],
  'request.withdrawn': ['undo', 'plain'],
  'errand.grabbed': ['lamp', 'on'],
  'errand.finished': ['bubble', 'you'],
  'errand.enough': ['bubble', 'you'],
  'errand.sent_back': ['undo', 'plain'],
  'errand.released': ['undo', 'plain'],
  'errand.cancelled': ['undo', 'plain'],
  'errand.confirmed': ['door', 'ok'],
}

/** 消息: newest first, by day. It is the truth; WeChat's own message is only a knock on the door. */
export default function InboxPage() {
  const { first, items, more, isBusy } = usePages(listNotices, {})
  const unread = useUnread()
  const read = useCommand(markRead, { onDone: () => void first.refresh() })
  const aside = unread > 0 ? <Link onTap={() => void read.run({})}>全部看过</Link> : undefined
  return (
    <Page title="消息" isTab>
      <Head sentence={unread > 0 ? `${unread} 条没看` : '都看过了'}>{aside}</Head>
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence="还没有消息" words="您的事有动静了，这里会告诉您。" />}
      >
        {() => <Days items={items} onOpen={(notice) => void openNotice(notice, read.run)} />}
      </Loaded>
      <View className="pad stack">
        <MoreButton more={more} isBusy={isBusy} />
        <CallMe template="requestMoved" when="您的事有动静时叫一次" />
      </View>
    </Page>
  )
}

async function openNotice(
  notice: NoticeView,
  read: (input: { id: string }) => Promise<unknown>,
): Promise<void> {
  if (!notice.isRead) void read({ id: notice.id })
  await Taro.navigateTo({ url: notice.page })
}

interface DaysProps {
  readonly items: readonly NoticeView[]
  readonly onOpen: (notice: NoticeView) => void
}

function Days({ items, onOpen }: DaysProps) {
  const now = useNow()
  const days = ['今天', '昨天', '更早'] as const
  return (
    <View className="pad">
      {days.map((day) => {
        const notices = items.filter((notice) => dayHeading(notice.createdAt, now) === day)
        if (notices.length === 0) return null
        return (
          <Section key={day} title={day}>
            <Card fit="list">
              {notices.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} now={now} onOpen={onOpen} />
              ))}
            </Card>
          </Section>
        )
      })}
    </View>
  )
}

interface NoticeRowProps {
  readonly notice: NoticeView
  readonly now: number
  readonly onOpen: (notice: NoticeView) => void
}

function NoticeRow({ notice, now, onOpen }: NoticeRowProps) {
  const [icon, tone] = glyphs[notice.fact] ?? (['envelope', 'plain'] as const)
  return (
    <Row
      icon={icon}
      iconTone={tone}
      title={notice.title}
      words={notice.words}
      when={sayMoment(notice.createdAt, now)}
      isUnread={!notice.isRead}
      onTap={() => onOpen(notice)}
    />
  )
}
