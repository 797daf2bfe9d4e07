import type { ErrandView } from '@shared/errands/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { ChangeSheet } from './change-sheet'
import { CancelSheet, ConfirmForSheet } from './reason-sheets'

interface ErrandActionsProps {
  readonly errand: ErrandView
  readonly onDone: () => void
}

/** What the desk can do with an errand now. */
export function ErrandActions({ errand, onDone }: ErrandActionsProps) {
  const [opened, setOpened] = useState<'cancel' | 'change' | 'confirm'>()
  const { id, stage, helpers } = errand
  const close = () => setOpened(undefined)
  const sheet = {
    id,
    onClose: close,
    onDone: () => {
      close()
      onDone()
    },
  }
  const isOpen = stage === 'looking' || stage === 'going'
  if (!isOpen && stage !== 'done') return null
  return (
    <View className="dock-row">
      <Button isGrowing onTap={() => setOpened('cancel')}>
        收回
      </Button>
      {isOpen && helpers.length === 0 && (
        <Button isGrowing onTap={() => setOpened('change')}>
          改时间
        </Button>
      )}
      {stage === 'done' && (
        <Button isGrowing tone="ok" icon="check" onTap={() => setOpened('confirm')}>
          替居民点头
        </Button>
      )}
      {opened === 'cancel' && <CancelSheet {...sheet} />}
      {opened === 'change' && <ChangeSheet {...sheet} errand={errand} />}
      {opened === 'confirm' && <ConfirmForSheet {...sheet} />}
    </View>
  )
}
