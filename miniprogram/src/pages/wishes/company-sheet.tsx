import type { InputOf, OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import type { claimSeveralWishes } from '@shared/wishes/contract'
import type { WishCard } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import type { Commanded } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'

const Company = z.object({ name: z.string() })

interface CompanySheetProps {
  readonly chosen: readonly WishCard[]
  readonly claim: Commanded<InputOf<typeof claimSeveralWishes>, OutputOf<typeof claimSeveralWishes>>
  readonly onClose: () => void
}

/** For whom they are claimed. The name stays for the next time. */
export function CompanySheet({ chosen, claim, onClose }: CompanySheetProps) {
  const draft = useDraft('wish-company', Company, { name: '' })
  const companyName = draft.value.name.trim()
  return (
    <Sheet
      title={`认领这 ${String(chosen.length)} 个心愿`}
      words="只有社工站看得到单位的名字，收到礼物的人不知道是谁送的。"
      onClose={onClose}
    >
      <View className="stack">
        <Field label="单位的名字">
          <TextInput
            label="单位的名字"
            value={draft.value.name}
            max={30}
            placeholder="比如 枫林便民超市"
            onChange={(name) => draft.change({ name })}
          />
        </Field>
        <Refused refusal={claim.refusal} />
        {claim.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，每个只会认领一次。</Note>}
        <Button
          tone="primary"
          busyWord={claim.isBusy ? '正在认领…' : undefined}
          blockedBecause={companyName === '' ? '先写单位的名字' : undefined}
          onTap={() => void claim.run({ companyName, wishes: chosen.map(({ id, days }) => ({ id, days })) })}
        >
          认领
        </Button>
      </View>
    </Sheet>
  )
}
