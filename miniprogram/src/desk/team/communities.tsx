import { listCommunities } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { Field } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import './team.css'

interface CommunitiesProps {
  readonly stationId: string
  readonly chosen: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** The communities a colleague answers for; none means that she takes what comes. */
export function Communities({ stationId, chosen, onChange }: CommunitiesProps) {
  const query = useQuery(listCommunities, { stationId })
  const communities = 'output' in query ? query.output.communities : []
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
  return (
    <Field label="管哪几个社区" extra="可不选，不选就是哪里都接">
      <View className="communities" {...spoken({ role: 'list', label: '管哪几个社区' })}>
        {communities.map(({ code, name }) => {
          const isOn = chosen.includes(code)
          return (
            <Tap
              key={code}
              className={`community ${isOn ? 'is-on' : ''}`}
              role="checkbox"
              isChecked={isOn}
              onTap={() => toggle(code)}
            >
              {isOn && <Icon name="check" size="s" />}
              {name}
            </Tap>
          )
        })}
      </View>
    </Field>
  )
}
