import { z } from '@shared/kernel/schema'
import { changeTeam } from '@shared/teams/contract'
import { JoinWay } from '@shared/teams/model'
import type { DeskTeamView } from '@shared/teams/views'
import { joinWayWords } from '@shared/teams/words'
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

const TeamChange = z.object({
  name: z.string(),
  purpose: z.string(),
  joinWay: JoinWay,
  leaderId: z.optional(z.string()),
  deputyId: z.optional(z.string()),
})

interface ChangeSheetProps {
  readonly team: DeskTeamView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What is said of a team, who leads it, who stands in. */
export function ChangeSheet({ team, onDone, onClose }: ChangeSheetProps) {
  const { id, members, communities } = team
  const draft = useDraft(`team-change:${id}`, TeamChange, {
    ...{ name: team.name, purpose: team.purpose, joinWay: team.joinWay },
    leaderId: members.find(({ isLeader }) => isLeader)?.id,
    deputyId: members.find(({ isDeputy }) => isDeputy)?.id,
  })
  const { name, purpose, joinWay, leaderId, deputyId } = draft.value
  const people = members.map((one) => ({ value: one.id, word: one.displayName }))
  const change = useCommand(changeTeam, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '改好了' })
      onDone()
    },
  })
  const input = {
    ...{ id, joinWay, name: name.trim(), purpose: purpose.trim() },
    ...{ leaderId, deputyId, communityCodes: communities.map(({ code }) => code) },
  }
  return (
    <Sheet title="改一改" onClose={onClose}>
      <Field label="名字和要做的事">
        <View className="stack">
          <TextInput label="名字" value={name} max={16} onChange={(words) => draft.change({ name: words })} />
          <TextArea
            label="这支队做什么"
            value={purpose}
            max={200}
            onChange={(words) => draft.change({ purpose: words })}
          />
        </View>
      </Field>
      <Field label="怎么进队">
        <Options
          label="怎么进队"
          columns={2}
          options={JoinWay.options.map((way) => ({ value: way, word: joinWayWords[way] }))}
          value={joinWay}
          onChange={(way) => draft.change({ joinWay: way })}
        />
      </Field>
      <Field label="队长">
        <Options
          label="队长"
          options={people}
          value={leaderId}
          onChange={(chosen) => draft.change({ leaderId: chosen })}
        />
      </Field>
      <Field label="副队长" extra="可不选；队长走了由副队长带">
        <Options
          label="副队长"
          options={people.filter(({ value }) => value !== leaderId)}
          value={deputyId}
          onChange={(chosen) => draft.change({ deputyId: chosen === deputyId ? undefined : chosen })}
        />
      </Field>
      <View className="stack">
        <Refused refusal={change.refusal} />
        {change.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次就好。</Note>}
        <Button
          tone="ok"
          busyWord={change.isBusy ? '正在记…' : undefined}
          blockedBecause={name.trim() === '' || purpose.trim() === '' ? '名字和要做的事都要写' : undefined}
          onTap={() => void change.run(input)}
        >
          改好了
        </Button>
      </View>
    </Sheet>
  )
}
