import { sayYuan } from '@shared/kernel/money'
import { getWishTerms } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Loaded } from '../../ui/loaded'
import { Row } from '../../ui/rows'
import { CapSheet, DaysSheet, GraceSheet } from './term-sheets'

/** What the station lets a claim wait for and a wish cost; the head's. */
export function Terms({ stationId }: { readonly stationId: string }) {
  const query = useQuery(getWishTerms, { stationId }, { isKept: false })
  const [opened, setOpened] = useState<'days' | 'grace' | 'cap'>()
  const close = () => setOpened(undefined)
  const done = () => {
    close()
    void query.refresh()
  }
  return (
    <Loaded query={query} shape="rows">
      {(terms) => {
        const sheet = { stationId, terms, onDone: done, onClose: close }
        return (
          <View className="pad desk-wishes-terms">
            <Card fit="list">
              <Row
                icon="calendar"
                title="认领后几天送到"
                words={`现在给 ${String(terms.days)} 天`}
                onTap={() => setOpened('days')}
              />
              <Row
                icon="clock"
                title="过了日子再等几天"
                words={`现在再等 ${String(terms.graceDays)} 天，还没送来就放回墙上`}
                onTap={() => setOpened('grace')}
              />
              <Row
                icon="kite"
                title="一个心愿最多多少钱"
                words={`现在最多 ${sayYuan(terms.capLimitFen)}`}
                onTap={() => setOpened('cap')}
              />
            </Card>
            {opened === 'days' && <DaysSheet {...sheet} />}
            {opened === 'grace' && <GraceSheet {...sheet} />}
            {opened === 'cap' && <CapSheet {...sheet} />}
          </View>
        )
      }}
    </Loaded>
  )
}
