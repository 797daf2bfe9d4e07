import { FundKind } from '@shared/funds/codes'
import { openFund } from '@shared/funds/contract'
import { fundKindWords } from '@shared/funds/words'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Several } from '../../ui/several'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'
import { nothingYet, Opened, openedOf, usualEarmarks } from './open-draft'

const kinds = FundKind.options.map((value) => ({ value, word: fundKindWords[value] }))

interface OpenSheetProps {
  readonly stationId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A new fund of the station: a name, who holds the money, which parts have a purpose. The head's. */
export function OpenSheet({ stationId, onDone, onClose }: OpenSheetProps) {
  const draft = useDraft('fund-open', Opened, nothingYet)
  const { value, change } = draft
  const opened = openedOf(value)
  const command = useCommand(openFund, {
    about: stationId,
    onDone: () => {
      draft.clear()
      say({ words: '开好了，居民也看得到了' })
      onDone()
    },
  })
  return (
    <Sheet title="开一个基金" words="钱由慈善机构保管，这里只记账、公示。" onClose={onClose}>
      <Field label="哪一种">
        <Options
          label="哪一种"
          columns={2}
          options={kinds}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      {value.kind === 'venue' && (
        <Field label="哪个场馆的" hint="这个场馆的花费只从这里付">
          <TextInput
            label="哪个场馆的"
            value={value.venue}
            max={20}
            onChange={(venue) => change({ venue })}
          />
        </Field>
      )}
      <Field label="叫什么">
        <TextInput
          label="叫什么"
          value={value.name}
          max={30}
          placeholder="比如 枫林街道社区基金"
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label="钱由谁保管">
        <TextInput
          label="钱由谁保管"
          value={value.keeper}
          placeholder="慈善机构的名字"
          onChange={(keeper) => change({ keeper })}
        />
      </Field>
      <Field label="先开哪些专项" extra="可不选" hint="没指定用途的另有一份，叫“不限用途”">
        <Several
          label="先开哪些专项"
          options={usualEarmarks}
          values={value.earmarks}
          onChange={(earmarks) => change({ earmarks })}
        />
      </Field>
      <Send
        word="开这个基金"
        busyWord="正在开…"
        command={command}
        input={typeof opened === 'string' ? opened : { stationId, ...opened }}
      />
    </Sheet>
  )
}
