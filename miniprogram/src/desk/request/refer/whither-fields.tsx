import { View } from '@tarojs/components'
import { Field } from '../../../ui/field'
import { Options } from '../../../ui/options'
import { TextInput } from '../../../ui/text-input'
import type { ReferDraft, Targets, Whither } from './draft'

const whitherWords = {
  station: '别的社工站',
  office: '街道、区里',
  partner: '合作伙伴',
} satisfies Record<Whither, string>

interface WhitherFieldsProps {
  readonly targets: Targets
  readonly value: ReferDraft
  readonly onChange: (part: Partial<ReferDraft>) => void
}

/** To whom: a station of the district, an office, or somebody who works along. */
export function WhitherFields({ targets, value, onChange }: WhitherFieldsProps) {
  const { stations, partners } = targets
  const whithers = Object.entries(whitherWords) as [Whither, string][]
  return (
    <Field label="转到哪里" isMain>
      <View className="stack">
        <Options
          label="转到哪里"
          options={whithers.map(([one, word]) => ({ value: one, word }))}
          value={value.whither}
          onChange={(whither) => onChange({ whither })}
        />
        {value.whither === 'station' && (
          <Chosen
            label="哪个社工站"
            options={stations.map(({ id, name }) => ({ value: id, word: name }))}
            nobody="本区眼下没有别的社工站。"
            value={value.stationId}
            onChange={(stationId) => onChange({ stationId })}
          />
        )}
        {value.whither === 'partner' && (
          <Chosen
            label="哪位合作伙伴"
            options={partners.map(({ accountId, name }) => ({ value: accountId, word: name }))}
            nobody="站里还没有合作伙伴，站长可以邀请。"
            value={value.accountId}
            onChange={(accountId) => onChange({ accountId })}
          />
        )}
        {value.whither === 'office' && <OfficeFields targets={targets} value={value} onChange={onChange} />}
      </View>
    </Field>
  )
}

interface ChosenProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
  readonly nobody: string
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

function Chosen({ label, options, nobody, value, onChange }: ChosenProps) {
  if (options.length === 0) return <View className="small mute">{nobody}</View>
  return <Options label={label} columns={2} options={options} value={value} onChange={onChange} />
}

/** An office has no account here: she rings it herself and writes down what it says. */
function OfficeFields({ targets: { offices }, value, onChange }: WhitherFieldsProps) {
  return (
    <>
      {offices.length > 0 && (
        <Options
          label="哪个部门"
          columns={2}
          options={offices.map((name) => ({ value: name, word: name }))}
          value={offices.find((name) => name === value.office)}
          onChange={(office) => onChange({ office })}
        />
      )}
      <TextInput
        label="部门的名字"
        value={value.office}
        max={30}
        placeholder="比如 街道民政科"
        onChange={(office) => onChange({ office })}
      />
      <View className="cap hint">他们不在这里，要您打电话或者当面说，再回来记下他们怎么答的。</View>
    </>
  )
}
