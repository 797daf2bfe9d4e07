import type { MyCodeView, Way } from '@shared/attendances/views'
import { wayWords } from '@shared/attendances/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { canScan } from '../../call/scan'
import { Button } from '../../ui/button'
import { useElder } from '../../ui/elder'
import { Field } from '../../ui/field'
import { Several } from '../../ui/several'
import { CodeField } from './code-field'
import { openLines } from './standing'
import type { useCheckIn } from './use-check-in'

interface MarkingProps {
  readonly way: Way
  readonly session: MyCodeView
  readonly check: ReturnType<typeof useCheckIn>
}

/** With the camera or with the digits; for all of one's people at once. In elder mode the digits come after a tap. */
export function Marking({ way, session, check }: MarkingProps) {
  const lines = openLines(session.lines, way)
  const [left, setLeft] = useState<readonly string[]>([])
  const [isTyping, setTyping] = useState(false)
  const isElder = useElder()
  const chosen = lines.map(({ entryId }) => entryId).filter((one) => !left.includes(one))
  const blockedBecause = chosen.length === 0 ? '先选是谁' : undefined
  const isTyped = !canScan || isTyping
  return (
    <View className="stack">
      {lines.length > 1 && (
        <Field label={`谁${wayWords[way]}`}>
          <Several
            label={`谁${wayWords[way]}`}
            options={lines.map(({ entryId, name }) => ({ value: entryId, word: name }))}
            values={chosen}
            onChange={(values) =>
              setLeft(lines.map(({ entryId }) => entryId).filter((one) => !values.includes(one)))
            }
          />
        </Field>
      )}
      {canScan && !(isElder && isTyping) && (
        <Button
          tone="primary"
          icon="camera"
          blockedBecause={blockedBecause}
          onTap={() => void check.byCamera(way, session, chosen)}
        >
          {`扫码${wayWords[way]}`}
        </Button>
      )}
      {isTyped ? (
        <CodeField
          way={way}
          isMain={!canScan || isElder}
          isBusy={check.isBusy}
          blockedBecause={blockedBecause}
          onCode={(code, at) => check.seen(way, session, chosen, code, at)}
        />
      ) : (
        <Button onTap={() => setTyping(true)}>扫不了，输 6 位数字</Button>
      )}
    </View>
  )
}
