import { goodsAudiences } from '@shared/goods/directed'
import { WORDS_MAX } from '@shared/goods/model'
import { goodsAudienceWords } from '@shared/goods/words'
import { listCommunities } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { Field } from '../../ui/field'
import { Loaded } from '../../ui/loaded'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import type { Allocation } from './allocate-draft'

const kinds = [
  { value: 'community', word: '给社区的邻居' },
  { value: 'station', word: '站里用' },
] as const
const counts = [
  { value: 'households', word: '按户' },
  { value: 'people', word: '按人' },
] as const
const audiences = [
  { value: 'any', word: '不分' } as const,
  ...goodsAudiences.map((value) => ({ value, word: goodsAudienceWords[value] })),
]

interface WhomFieldsProps {
  readonly stationId: string
  readonly value: Allocation
  readonly onChange: (part: Partial<Allocation>) => void
}

/** Where it goes and how many it reaches. */
export function WhomFields({ stationId, value, onChange }: WhomFieldsProps) {
  const communities = useQuery(listCommunities, { stationId })
  const isOut = value.kind === 'community'
  return (
    <>
      <Field label="给哪里">
        <View className="stack">
          <Options
            label="给哪里"
            columns={2}
            options={kinds}
            value={value.kind}
            onChange={(kind) => onChange({ kind })}
          />
          {isOut && (
            <Loaded query={communities} shape="rows">
              {(found) => (
                <Options
                  label="哪个社区"
                  columns={2}
                  options={found.communities.map(({ code, name }) => ({ value: code, word: name }))}
                  value={value.communityCode}
                  onChange={(communityCode) => onChange({ communityCode })}
                />
              )}
            </Loaded>
          )}
        </View>
      </Field>
      {isOut && (
        <Field label="到了多少户、多少人" extra="知道就写">
          <View className="stack">
            <Options
              label="按户还是按人"
              columns={2}
              options={counts}
              value={value.countedBy}
              onChange={(countedBy) => onChange({ countedBy })}
            />
            <TextInput
              label={value.countedBy === 'households' ? '多少户' : '多少人'}
              kind="phone"
              value={value.counted}
              max={6}
              onChange={(counted) => onChange({ counted })}
            />
          </View>
        </Field>
      )}
      <Field label="给哪些人">
        <Options
          label="给哪些人"
          columns={3}
          options={audiences}
          value={value.audience}
          onChange={(audience) => onChange({ audience })}
        />
      </Field>
      <Field label="做什么用" hint="不写名字和电话">
        <TextInput
          label="做什么用"
          value={value.purpose}
          max={WORDS_MAX}
          placeholder="比如 端午节走访"
          onChange={(purpose) => onChange({ purpose })}
        />
      </Field>
    </>
  )
}
