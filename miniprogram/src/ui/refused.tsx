import { View } from '@tarojs/components'
import type { Refusal } from '../call/outcome'
import { Button } from './button'
import { CallStation } from './call-station'
import { useDockCall } from './dock-call'
import { Note } from './note'
import { spoken } from './spoken'
import './refused.css'

interface RefusedProps {
  readonly refusal: Refusal | undefined
  /** The next best thing. */
  readonly step?: { readonly word: string; readonly run: () => void }
}

/** A "no" beside the button that asked: what happened, what is possible next, and a person. Nothing without a refusal. */
export function Refused({ refusal, step }: RefusedProps) {
  const isDocked = useDockCall()
  if (refusal === undefined) return null
  return (
    <View className="refused" {...spoken({ role: 'alert' })}>
      <Note tone="warn" icon="alert">
        {refusal.message}
        {(step !== undefined || !isDocked) && (
          <View className="refused-ways">
            {step !== undefined && (
              <Button size="small" isGrowing onTap={step.run}>
                {step.word}
              </Button>
            )}
            <CallStation size="small" isGrowing />
          </View>
        )}
      </Note>
    </View>
  )
}
