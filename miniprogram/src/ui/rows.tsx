import { View } from '@tarojs/components'
import { Children, type ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './rows.css'

interface RowProps {
  readonly icon?: IconName
  readonly iconTone?: 'plain' | 'on' | 'ok' | 'you'
  readonly title: string
  readonly words?: string | undefined
  readonly when?: string | undefined
  /** An amount, at the right and as strong as the title: 196.00. */
  readonly figure?: string | undefined
  readonly isUnread?: boolean
  /** Leads somewhere: tapped as a whole. */
  readonly onTap?: (() => void) | undefined
  /** Buttons of the row; they are no part of what is tapped. */
  readonly children?: ReactNode
}

/** A line of a list in a `Card fit="list"`. */
export function Row(props: RowProps) {
  const { icon, iconTone = 'plain', title, words, when, figure, isUnread = false, onTap, children } = props
  const said = [isUnread ? '未读' : '', title, figure, words, when].filter(Boolean).join('，')
  const body = (
    <>
      {icon !== undefined && (
        <View className={`row-icon is-${iconTone}`}>
          <Icon name={icon} />
        </View>
      )}
      <View className="grow">
        <View className="row between top">
          <View className={`row-title ${isUnread ? 'is-unread' : ''}`}>
            {isUnread && <View className="row-dot" {...spoken({ isHidden: true })} />}
            {title}
          </View>
          {when !== undefined && <View className="cap hint num nowrap row-when">{when}</View>}
          {figure !== undefined && <View className="h3 num nowrap">{figure}</View>}
        </View>
        {words !== undefined && <View className="small mute">{words}</View>}
      </View>
    </>
  )
  return (
    <View className="row-line">
      {onTap === undefined ? (
        <View className="row-body">{body}</View>
      ) : (
        <Tap className="row-body" label={said} onTap={onTap}>
          {body}
        </Tap>
      )}
      {Children.toArray(children).length > 0 && (
        <View className={icon === undefined ? 'row-more' : 'row-more is-in'}>{children}</View>
      )}
    </View>
  )
}
