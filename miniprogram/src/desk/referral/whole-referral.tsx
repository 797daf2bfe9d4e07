import { sayVisit } from '@shared/kernel/time'
import type { ReferralView } from '@shared/referrals/views'
import { consentWords } from '@shared/referrals/words'
import { kindWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useNow } from '../../call/use-now'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { sayDue } from '../referrals/due'
import { ReferralChip } from '../referrals/referral-chip'
import { PassedOn } from './passed-on'
import { sentenceOf } from './sentence'
import { isReceiving } from './side'

export function WholeReferral({ referral }: { readonly referral: ReferralView }) {
  const isReceived = isReceiving(referral)
  const { requestId } = referral
  return (
    <View>
      <Head
        chip={<ReferralChip referral={referral} isReceived={isReceived} />}
        sentence={sentenceOf(referral, isReceived)}
        line={`${kindWords[referral.kind]} · ${referral.communityName}`}
      >
        {requestId !== undefined && (
          <Link isGoing onTap={() => void Taro.navigateTo({ url: `/desk/request/index?id=${requestId}` })}>
            打开这件事
          </Link>
        )}
      </Head>
      <Columns>
        <DueNote referral={referral} isReceived={isReceived} />
        {referral.answer !== undefined && (
          <Section title={referral.state === 'declined' ? '为什么接不了' : '那边的结果'}>
            <Card>
              <Written text={referral.answer} />
            </Card>
          </Section>
        )}
        <Section title="为什么转">
          <Card>
            <Written text={referral.reason} />
            <View className="cap hint">{`${referral.fromName} · ${referral.senderName}`}</View>
          </Card>
        </Section>
        <PassedOn referral={referral} />
        <View className="referral-part">
          <Note icon="check">{agreementOf(referral)}</Note>
        </View>
      </Columns>
    </View>
  )
}

function DueNote({
  referral,
  isReceived,
}: {
  readonly referral: ReferralView
  readonly isReceived: boolean
}) {
  const now = useNow()
  const due = sayDue(referral, now)
  if (due === undefined || referral.due === undefined) return null
  const next = isReceived ? '接不接、办得怎样，回一句。' : '打个电话问问那边。'
  return (
    <View className="referral-due">
      <Note tone={due.isLate ? 'danger' : 'warn'} icon="clock">
        <View className="strong num">{due.words}</View>
        <View className="cap">{due.isLate ? next : `${sayVisit(referral.due.at, now)}前`}</View>
      </Note>
    </View>
  )
}

function Written({ text }: { readonly text: ReferralView['reason'] }) {
  return (
    <View className="stack">
      <View>{text.words}</View>
      {text.isHeld && <Note tone="warn">微信对这段话拿不准，看的时候留意。</Note>}
    </View>
  )
}

function agreementOf({ consent, unasked }: ReferralView): string {
  if (unasked !== undefined) return `有危险，没有等她同意：${unasked}`
  if (consent === undefined) return '报的是街上的隐患，不涉及个人。'
  const said = consent.words === undefined ? '' : `：${consent.words}`
  return `本人同意，${consentWords[consent.how]}${said}`
}
