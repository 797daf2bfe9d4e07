import type { OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { sayVisit } from '@shared/kernel/time'
import { invite } from '@shared/people/contract'
import { DeskName, type PostRole } from '@shared/people/model'
import { roleWords } from '@shared/people/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { TextInput } from '../../ui/text-input'
import { Communities } from './communities'
import { Desks, usualDesks } from './desks'
import './team.css'

/** The posts of a station, in the order in which they are offered. */
export const stationRoles = ['worker', 'head', 'committee', 'partner'] as const satisfies readonly PostRole[]
type StationRole = (typeof stationRoles)[number]

const Invited = z.object({
  role: z.enum(stationRoles),
  displayName: z.string(),
  workPhone: z.string(),
  communityCodes: z.array(z.string()),
  desks: z.array(DeskName),
})

interface InviteSheetProps {
  readonly stationId: string
  /** What whoever invites may give; at least one. */
  readonly offered: readonly StationRole[]
  readonly onClose: () => void
}

/** A code for one new colleague: who, as what, for which communities. */
export function InviteSheet({ stationId, offered, onClose }: InviteSheetProps) {
  const first = offered[0] ?? 'worker'
  const draft = useDraft(`invite:${stationId}`, Invited, {
    ...{ role: first, displayName: '', workPhone: '', communityCodes: [], desks: [...usualDesks] },
  })
  const { displayName, workPhone, communityCodes, desks } = draft.value
  const role = offered.includes(draft.value.role) ? draft.value.role : first
  const [made, setMade] = useState<OutputOf<typeof invite>>()
  const command = useCommand(invite, {
    about: stationId,
    onDone: (output) => {
      draft.clear()
      setMade(output)
    },
  })
  if (made !== undefined) return <Code made={made} onClose={onClose} />
  const phone = workPhone.trim()
  const input = {
    role,
    stationId,
    displayName: displayName.trim(),
    communityCodes: [...communityCodes],
    ...(role === 'worker' ? { desks: [...desks] } : {}),
    ...(phone === '' ? {} : { workPhone: phone }),
  }
  const wrongPhone = command.invalid.includes('workPhone') ? '手机号是 11 位，座机要带区号' : undefined
  return (
    <Sheet title="邀请新同事" onClose={onClose}>
      <Field label="做什么">
        <Options
          label="做什么"
          options={offered.map((value) => ({ value, word: roleWords[value] }))}
          value={role}
          onChange={(chosen) => draft.change({ role: chosen })}
        />
      </Field>
      <Field label="名字" hint="居民会看到，比如 陈禾">
        <TextInput
          label="名字"
          value={displayName}
          max={12}
          onChange={(words) => draft.change({ displayName: words })}
        />
      </Field>
      <Field label="工作电话" extra="可不填" wrong={wrongPhone}>
        <TextInput
          label="工作电话"
          kind="phone"
          value={workPhone}
          max={13}
          onChange={(number) => draft.change({ workPhone: number })}
        />
      </Field>
      {role === 'worker' && (
        <Desks chosen={desks} onChange={(chosen) => draft.change({ desks: [...chosen] })} />
      )}
      <Communities
        stationId={stationId}
        chosen={communityCodes}
        onChange={(codes) => draft.change({ communityCodes: [...codes] })}
      />
      <Refused refusal={wrongPhone === undefined ? command.refusal : undefined} />
      {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会做一个码。</Note>}
      <Button
        tone="primary"
        busyWord={command.isBusy ? '正在做…' : undefined}
        blockedBecause={missing(displayName, role === 'worker' ? desks : usualDesks)}
        onTap={() => void command.run(input)}
      >
        做一个邀请码
      </Button>
    </Sheet>
  )
}

function missing(displayName: string, desks: readonly DeskName[]): string | undefined {
  if (displayName.trim() === '') return '先写名字'
  return desks.length === 0 ? '先选管哪一类' : undefined
}

interface CodeProps {
  readonly made: OutputOf<typeof invite>
  readonly onClose: () => void
}

/** Shown once: only its hash is kept. */
function Code({ made: { code, expiresAt }, onClose }: CodeProps) {
  const until = sayVisit(expiresAt, useNow())
  const copy = async () => {
    await Taro.setClipboardData({ data: code })
    say({ words: '复制好了，发给她一个人' })
  }
  return (
    <Sheet title="邀请码做好了" onClose={onClose}>
      <View className="stack">
        <View className="invite-code num">{`${code.slice(0, 4)} ${code.slice(4)}`}</View>
        <View className="mute">{`只能用一次，${until}以前有效。关上以后就看不到了，请先发给她。`}</View>
        <Button tone="primary" onTap={() => void copy()}>
          复制
        </Button>
        <Button tone="line" onTap={onClose}>
          知道了
        </Button>
      </View>
    </Sheet>
  )
}
