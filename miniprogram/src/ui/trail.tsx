import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon, type IconName } from './icon'
import { Link } from './link'
import { spoken } from './spoken'
import { stopGlyphs, stopWords, type StopState } from './stop'
import './trail.css'

export interface TrailStop {
  readonly key: string
  readonly title: string
  /** A line below: who, why, what next. */
  readonly note?: string | undefined
  /** As people say it: 周四 19:12. */
  readonly when?: string | undefined
  readonly state: StopState
  readonly icon?: IconName | undefined
}

/** More at once is a list, not a way. */
const SHOWN_MAX = 5

/** The way of a matter, upright, oldest first. At most five stops; the earlier ones fold under 全部经过. */
export function Trail({ stops }: { readonly stops: readonly TrailStop[] }) {
  const [isWhole, setWhole] = useState(false)
  const hidden = stops.length - SHOWN_MAX
  const shown = isWhole || hidden <= 0 ? stops : stops.slice(-SHOWN_MAX)
  return (
    <View>
      {hidden > 0 && !isWhole && (
        <View className="trail-fold">
          <Link icon="clock" onTap={() => setWhole(true)}>{`全部经过，前面还有 ${hidden} 步`}</Link>
        </View>
      )}
      <View className="trail" {...spoken({ role: 'list' })}>
        {shown.map((stop, at) => (
          <Step key={stop.key} stop={stop} leadsTo={shown[at + 1]?.state} />
        ))}
      </View>
    </View>
  )
}

function Step({ stop, leadsTo }: { readonly stop: TrailStop; readonly leadsTo: StopState | undefined }) {
  const { title, note, when, state } = stop
  const glyph = stop.icon ?? stopGlyphs[state]
  const label = [title, when, note, stopWords[state]].filter(Boolean).join('，')
  return (
    <View className={`trail-stop is-${state}`} {...spoken({ role: 'listitem', label })}>
      {leadsTo !== undefined && <View className={`trail-line ${leadsTo === 'next' ? 'is-dashed' : ''}`} />}
      <View className="trail-point">{glyph !== undefined && <Icon name={glyph} size="s" />}</View>
      <View className="trail-head">
        <View className="trail-title">{title}</View>
        {when !== undefined && <View className="trail-when num">{when}</View>}
      </View>
      {note !== undefined && <View className="trail-note">{note}</View>}
    </View>
  )
}
