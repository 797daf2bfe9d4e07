import type { Span } from '@shared/duty/model'
import { clock, sayDay, saySpanFrom } from '@shared/duty/said'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { spoken } from '../../ui/spoken'

const SHOWN = 4
/** What is longer than a day has no end worth reading. */
const LONG_MS = 36 * 60 * 60 * 1000

interface GapsProps {
  readonly gaps: readonly Span[]
  readonly now: number
}

/** What nobody covers, each in words. */
export function Gaps({ gaps, now }: GapsProps) {
  const [hasAll, setAll] = useState(false)
  if (gaps.length === 0) return null
  const shown = hasAll ? gaps : gaps.slice(0, SHOWN)
  return (
    <View className="rota-gaps" {...spoken({ role: 'list', label: '没人值班的时候' })}>
      {shown.map((gap) => (
        <View key={gap.startsAt} className="rota-gap">
          <Icon name="shade" size="s" />
          <View className="grow">{sayGap(gap, now)}</View>
        </View>
      ))}
      {shown.length < gaps.length && (
        <Link onTap={() => setAll(true)}>{`还有 ${gaps.length - shown.length} 段，都看看`}</Link>
      )}
    </View>
  )
}

function sayGap(gap: Span, now: number): string {
  const { startsAt, endsAt } = gap
  if (endsAt - startsAt <= LONG_MS) return `${saySpanFrom(gap, now)} 没人值班`
  return startsAt <= now
    ? '从现在起一直没人值班'
    : `${sayDay(startsAt, now)} ${clock(startsAt)} 起一直没人值班`
}
