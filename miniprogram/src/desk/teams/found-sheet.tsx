import { foundTeam } from '@shared/teams/contract'
import { JoinWay, teamKinds } from '@shared/teams/model'
import { joinWayWords, teamKindWords } from '@shared/teams/words'
import { listVolunteers } from '@shared/volunteers/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePages } from '../../call/use-pages'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { MoreButton } from '../../ui/more-button'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { AgreementFields } from './agreement-fields'
import { newTeam, TeamDraft, teamInput, teamLacks } from './draft'

interface FoundSheetProps {
  readonly onDone: (id: string) => void
  readonly onClose: () => void
}

/** 起一支队: what it does, who leads it, and where a partner sends people, the agreement. */
export function FoundSheet({ onDone, onClose }: FoundSheetProps) {
  const { value, change, clear } = useDraft('team-new', TeamDraft, newTeam)
  const found = useCommand(foundTeam, {
    onDone: ({ id }) => {
      clear()
      say({ words: '起步了，队长那边也知道了' })
      onDone(id)
    },
  })
  return (
    <Sheet title="起一支队" words="先从筹备开始，凭人和事一步步往前走。" onClose={onClose}>
      <Field label="是谁的队">
        <Options
          label="是谁的队"
          options={teamKinds.map((kind) => ({ value: kind, word: teamKindWords[kind] }))}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <Field label="名字和要做的事">
        <View className="stack">
          <TextInput
            label="名字"
            value={value.name}
            max={16}
            placeholder="枫林修修队"
            onChange={(name) => change({ name })}
          />
          <TextArea
            label="这支队做什么"
            value={value.purpose}
            max={200}
            placeholder="换灯泡、修水管，下楼就能到"
            onChange={(purpose) => change({ purpose })}
          />
        </View>
      </Field>
      <Leader value={value.leaderId} onChange={(leaderId) => change({ leaderId })} />
      {value.kind === 'neighbours' && (
        <Field label="怎么进队">
          <Options
            label="怎么进队"
            columns={2}
            options={JoinWay.options.map((way) => ({ value: way, word: joinWayWords[way] }))}
            value={value.joinWay}
            onChange={(joinWay) => change({ joinWay })}
          />
        </Field>
      )}
      <Field label="怎么起步的">
        <TextArea
          label="怎么起步的"
          value={value.words}
          max={200}
          placeholder="几位师傅在小花园碰头，说定每周六出摊"
          onChange={(words) => change({ words })}
        />
      </Field>
      {value.kind !== 'neighbours' && <AgreementFields value={value} change={change} />}
      <Send command={found} word="起步" busyWord="正在记…" input={teamLacks(value) ?? teamInput(value)} />
    </Sheet>
  )
}

function Leader({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { items, more, isBusy } = usePages(listVolunteers, { status: 'active' }, { isKept: false })
  return (
    <Field label="谁来带队" hint={items.length === 0 ? '在册的志愿者里选，现在还没有' : '在册的志愿者里选'}>
      <View className="stack">
        <Options
          label="谁来带队"
          columns={2}
          options={items.map(({ id, displayName }) => ({ value: id, word: displayName }))}
          value={value}
          onChange={onChange}
        />
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </Field>
  )
}
