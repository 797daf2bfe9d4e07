import { goodsAudiences } from '@shared/goods/directed'
import { priceSources } from '@shared/goods/model'
import { goodsAudienceWords, priceSourceWords } from '@shared/goods/words'
import { listCommunities } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { DayField } from '../../matter/day-field'
import { Field } from '../../ui/field'
import { Loaded } from '../../ui/loaded'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import type { LineDraft } from './receipt'

const sources = priceSources.map((value) => ({ value, word: priceSourceWords[value] }))
const targets = [
  { value: 'none', word: '不定向' },
  { value: 'community', word: '一个社区' },
  { value: 'audience', word: '一些人' },
  { value: 'station', word: '只给本站' },
] as const
const audiences = goodsAudiences.map((value) => ({ value, word: goodsAudienceWords[value] }))

interface TermFieldsProps {
  readonly stationId: string
  readonly value: LineDraft
  readonly onChange: (part: Partial<LineDraft>) => void
}

/** What is frozen at receipt: price and where it comes from, the last good day, for whom it is meant. */
export function TermFields({ stationId, value, onChange }: TermFieldsProps) {
  return (
    <>
      <Field label="一件多少钱" extra="元">
        <TextInput
          label="一件多少钱"
          kind="money"
          value={value.price}
          max={10}
          placeholder="比如 59.00"
          onChange={(price) => onChange({ price })}
        />
      </Field>
      <Field label="价钱从哪里来">
        <Options
          label="价钱从哪里来"
          columns={2}
          options={sources}
          value={value.priceSource}
          onChange={(priceSource) => onChange({ priceSource })}
        />
      </Field>
      <DayField
        kind="whole"
        label="哪天的价"
        value={value.pricedOn}
        onChange={(pricedOn) => onChange({ pricedOn })}
      />
      <DayField
        kind="whole"
        label="哪天到期"
        extra="不会过期就空着"
        value={value.expiresOn}
        onChange={(expiresOn) => onChange({ expiresOn })}
      />
      <Field label="说好只给谁" extra="定向的，别处发不了">
        <View className="stack">
          <Options
            label="说好只给谁"
            columns={2}
            options={targets}
            value={value.directed}
            onChange={(directed) => onChange({ directed })}
          />
          {value.directed === 'community' && (
            <Community stationId={stationId} value={value} onChange={onChange} />
          )}
          {value.directed === 'audience' && (
            <Options
              label="哪些人"
              options={audiences}
              value={value.audience}
              onChange={(audience) => onChange({ audience })}
            />
          )}
        </View>
      </Field>
    </>
  )
}

function Community({ stationId, value, onChange }: TermFieldsProps) {
  const query = useQuery(listCommunities, { stationId })
  return (
    <Loaded query={query} shape="rows">
      {({ communities }) => (
        <Options
          label="哪个社区"
          columns={2}
          options={communities.map(({ code, name }) => ({ value: code, word: name }))}
          value={value.communityCode}
          onChange={(communityCode) => onChange({ communityCode })}
        />
      )}
    </Loaded>
  )
}
