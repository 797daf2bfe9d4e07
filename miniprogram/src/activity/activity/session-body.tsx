import type { SessionView } from '@shared/activities/sign-up-views'
import { withdrawEntries } from '@shared/activities/sign-up-contract'
import { sayVisit } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { open } from '../../call/open'
import { MyEntries } from '../../session/my-entries'
import { Button } from '../../ui/button'
import { useElder } from '../../ui/elder'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { callPhone } from '../../ui/phone'
import { Section } from '../../ui/section'
import { About, Cover } from './about'
import { CameOfIt } from './came-of-it'
import { Seats } from './seats'
import { SignUpDock } from './sign-up-dock'
import { AlsoMe, TellThem } from './tell-them'
import { useSignUp } from './use-sign-up'
import { Whom } from './whom'

interface SessionBodyProps {
  readonly session: SessionView
  /** From the card of a relative who signed this person up. */
  readonly invite?: string | undefined
  readonly refresh: () => void
}

/** The page of one date once it is there. */
export function SessionBody({ session, invite, refresh }: SessionBodyProps) {
  const now = useNow()
  const isElder = useElder()
  const signing = useSignUp(session, refresh)
  const { id, entries, removals, status, opensAt, closesAt, endsAt, station, contact } = session
  const withdraw = useCommand(withdrawEntries, { about: `${id} sheet`, onDone: refresh })
  const isOpen = status === 'open' && opensAt <= now && closesAt > now
  const { signedUp } = signing
  const stepBack = () => {
    const tickets = (signedUp?.entries ?? []).filter(({ place }) => place > 0).map(({ ticket }) => ticket)
    void withdraw.run({ id, tickets })
    signing.close()
  }
  return (
    <Page
      title="活动"
      ground="wall"
      dock={isOpen && signing.people.length > 0 ? <SignUpDock signing={signing} /> : undefined}
      offlineWords="没有网络，写的都存在手机里"
    >
      <Cover session={session} />
      <View className="pad">
        <Standing session={session} now={now} />
        {removals.map(({ id: removedId, relation, calledName, reason }) => (
          <Note key={removedId} tone="warn" icon="undo">
            {`站里把${relation === 'self' ? '您' : calledName}从名单里退掉了：${reason}`}
          </Note>
        ))}
        {invite !== undefined && entries.length === 0 && status === 'open' && (
          <AlsoMe id={id} invite={invite} refresh={refresh} />
        )}
        {entries.length > 0 && (
          <Section title="您报的">
            <MyEntries session={session} isAhead={status === 'open' && endsAt > now} refresh={refresh} />
            {status === 'open' && <TellThem entries={entries} />}
            {status === 'open' && (
              <View className="activity-ways">
                <Button icon="check" onTap={() => open(`/activity/check-in/index?id=${id}`)}>
                  到了，签到
                </Button>
              </View>
            )}
          </Section>
        )}
        <View className="activity-about">
          <About session={session} />
        </View>
        {!isElder && <Seats session={session} signing={signing} isOpen={isOpen} />}
        {isOpen && <Whom session={session} signing={signing} />}
        <View className="stack activity-ways">
          <Button icon="phone" onTap={() => callPhone(contact.workPhone ?? station.phone)}>
            {`打电话问${contact.displayName}`}
          </Button>
        </View>
      </View>
      {signedUp !== undefined && (
        <CameOfIt session={session} signedUp={signedUp} onWithdraw={stepBack} onClose={signing.close} />
      )}
    </Page>
  )
}

/** Why one cannot sign up now, and what is possible. */
function Standing({ session, now }: { readonly session: SessionView; readonly now: number }) {
  const { status, cancelReason, opensAt, closesAt, endsAt } = session
  if (status === 'cancelled')
    return (
      <Note tone="warn" icon="alert">
        {`这一场取消了${cancelReason === undefined ? '' : `：${cancelReason}`}。看看别的日子。`}
      </Note>
    )
  if (endsAt <= now) return <Note tone="ok">这一场已经办完了。看看接下来的几场。</Note>
  if (opensAt > now) return <Note tone="warn">{`${sayVisit(opensAt, now)}开始报名，到时再来点一下。`}</Note>
  return closesAt > now ? null : <Note tone="warn">报名已经截止。还想来的话，打电话问问。</Note>
}
