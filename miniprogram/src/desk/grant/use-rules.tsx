import { reviewGrantPhoto } from '@shared/grants/contract'
import { canDoGrant } from '@shared/grants/moves'
import type { GrantView } from '@shared/grants/views'
import { confirmerWords } from '@shared/grants/words'
import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { Steps } from '../../ui/steps'
import { Photos } from '../photos/photos'
import { RulesSheet } from './rules-sheet'

interface UseRulesProps {
  readonly grant: GrantView
  readonly onDone: () => void
}

/** What she agrees to before she gets it; the station's words until somebody has. */
export function UseRules({ grant, onDone }: UseRulesProps) {
  const [isChanging, setChanging] = useState(false)
  const now = useNow()
  const { rules, agreement, status, isAgreed } = grant
  const canChange = !isAgreed && canDoGrant('setRules', status)
  return (
    <Section title="使用规则" aside={canChange && <Link onTap={() => setChanging(true)}>改一改</Link>}>
      <View className="stack">
        <View className="grant-rules">
          <Steps>
            {rules.map((rule) => (
              <View key={rule}>{rule}</View>
            ))}
          </Steps>
        </View>
        {agreement === undefined ? (
          <Note tone="warn">还没有人同意，同意了才能交。</Note>
        ) : (
          <Note tone="ok">{`${confirmerWords[agreement.as]} ${sayMoment(agreement.at, now)} ${
            agreement.how === 'phone' ? '在自己手机上同意了' : '在纸上签了字'
          }`}</Note>
        )}
        {agreement?.photo !== undefined && (
          <Photos contract={reviewGrantPhoto} id={grant.id} photos={[agreement.photo]} onDone={onDone} />
        )}
      </View>
      {isChanging && (
        <RulesSheet
          grant={grant}
          onDone={() => {
            setChanging(false)
            onDone()
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </Section>
  )
}
