import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { DrawingName } from '../../assets/drawings'
import { Art } from './art'
import { useElder } from './elder'
import { spoken } from './spoken'
import './scene.css'

interface SceneProps {
  readonly art: DrawingName
  /** What the drawing shows. */
  readonly artLabel: string
  readonly sentence: string
  readonly words?: string | undefined
  /** At most two ways on: the next best thing, and a person. */
  readonly children?: ReactNode
  readonly foot?: string | undefined
}

/** A page that has nothing else: a thing drawn, one sentence, one step. */
export function Scene({ art, artLabel, sentence, words, children, foot }: SceneProps) {
  const size = useElder() ? 112 : 132
  return (
    <View className="scene">
      <Art name={art} width={size} height={size} label={artLabel} />
      <View className="h1 scene-sentence" {...spoken({ role: 'heading' })}>
        {sentence}
      </View>
      {words !== undefined && <View className="scene-words mute">{words}</View>}
      {children !== undefined && <View className="scene-ways">{children}</View>}
      {foot !== undefined && <View className="scene-foot cap hint">{foot}</View>}
    </View>
  )
}
