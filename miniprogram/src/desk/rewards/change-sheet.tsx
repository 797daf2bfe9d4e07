import { changeReward } from '@shared/rewards/contract'
import { TITLE_MAX, WORDS_MAX } from '@shared/rewards/model'
import type { DeskReward } from '@shared/rewards/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { FromFields } from './from-fields'
import { Changes, changesOf, changesFrom } from './changes'

interface ChangeSheetProps {
  readonly reward: DeskReward
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Words, price, who gave it, how many for one person, where it is fetched, and pieces in or out with the reason. What is ordered stays as it was ordered. */
export function ChangeSheet({ reward, onDone, onClose }: ChangeSheetProps) {
  const { id, title, stock, held } = reward
  const draft = useDraft(`reward-change:${id}`, Changes, changesFrom(reward))
  const { value, change } = draft
  const changed = changesOf(value, reward)
  const command = useCommand(changeReward, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '改好了' })
      onDone()
    },
  })
  const blocked = typeof changed === 'string' ? changed : undefined
  return (
    <Sheet title={`改${title}`} words="已经换了的不变：多少分、在哪里取，都照原来说的。" onClose={onClose}>
      <Field label="叫什么">
        <TextInput
          label="叫什么"
          value={value.title}
          max={TITLE_MAX}
          onChange={(words) => change({ title: words })}
        />
      </Field>
      <Field label="什么样的">
        <TextArea
          label="什么样的"
          value={value.words}
          max={WORDS_MAX}
          onChange={(words) => change({ words })}
        />
      </Field>
      <Field label="要多少分">
        <TextInput
          label="要多少分"
          kind="phone"
          value={value.points}
          max={5}
          onChange={(points) => change({ points })}
        />
      </Field>
      <FromFields draft={draft} />
      <Field
        label="件数有变"
        extra={`能换 ${String(stock)} 件，等取 ${String(held)} 件`}
        hint="等人来取的不能拿走"
      >
        <Options
          label="件数有变"
          options={[
            { value: 'same', word: '没变' },
            { value: 'in', word: '添几件' },
            { value: 'out', word: '拿走几件' },
          ]}
          value={value.way}
          onChange={(way) => change({ way })}
        />
      </Field>
      {value.way !== 'same' && (
        <>
          <Field label="几件">
            <TextInput
              label="几件"
              kind="phone"
              value={value.pieces}
              max={3}
              onChange={(pieces) => change({ pieces })}
            />
          </Field>
          <Field label="为什么">
            <TextInput
              label="为什么"
              value={value.reason}
              max={60}
              placeholder="比如：店里又送来 5 把"
              onChange={(reason) => change({ reason })}
            />
          </Field>
        </>
      )}
      <View className="stack">
        <Refused refusal={command.refusal} />
        {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会记一次。</Note>}
        <Button
          tone="primary"
          busyWord={command.isBusy ? '正在记…' : undefined}
          blockedBecause={blocked}
          onTap={() => {
            if (typeof changed !== 'string') void command.run({ id, ...changed })
          }}
        >
          改好了
        </Button>
      </View>
    </Sheet>
  )
}
