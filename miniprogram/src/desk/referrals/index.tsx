import { getMe } from '@shared/people/contract'
import { listReferrals } from '@shared/referrals/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { ReferralLine } from './referral-line'
import './referrals.css'

type Box = 'sent' | 'received'

const boxes = [
  { value: 'received', word: '转进来的' },
  { value: 'sent', word: '转出去的' },
] as const

const nothing = { sent: '没有转出去的', received: '没有转进来的' } satisfies Record<Box, string>

/** 转介: what came from elsewhere, and what was passed on; what is late says so. */
export default function Referrals() {
  const me = useQuery(getMe, {})
  const roles = 'output' in me ? me.output.roles : []
  const isOfStation = roles.includes('worker') || roles.includes('head')
  const [box, setBox] = useState<Box>('received')
  const { first, items, more, isBusy } = usePages(listReferrals, { box }, { isKept: false })
  const now = useNow()
  const late = items.filter(({ due }) => due !== undefined && due.at < now).length
  return (
    <DeskPage title="转介">
      <Head
        sentence={late > 0 ? `${late} 件到时间了` : '转来转去的事，都在这里'}
        line={late > 0 ? '打个电话问问，或者回一句' : '谁在办、还有多久，看得见'}
      />
      {isOfStation && <Parts label="转进来还是转出去" parts={boxes} value={box} onChange={setBox} />}
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[box]} words="有了会在消息里叫您。" />}
      >
        {() => (
          <View className="referrals">
            {items.map((row) => (
              <ReferralLine key={row.id} row={row} isReceived={box === 'received'} />
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </DeskPage>
  )
}
