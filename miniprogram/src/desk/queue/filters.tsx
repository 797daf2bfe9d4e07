import { countQueue, QueueFilter } from '@shared/requests/contract'
import { type Kind, kinds } from '@shared/requests/model'
import { kindWords } from '@shared/requests/words'
import { ScrollView, View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { Icon } from '../../ui/icon'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'

const filterWords = {
  mine: '我的',
  reply: '待回',
  due: '到点',
  unassigned: '没人接',
  station: '全站',
  resolved: '等确认',
  ended: '办完的',
} satisfies Record<QueueFilter, string>

interface FiltersProps {
  readonly filter: QueueFilter
  readonly kind: Kind | undefined
  readonly onFilter: (filter: QueueFilter) => void
  readonly onKind: () => void
}

/** The parts of the desk with how many lie in each. */
export function Filters({ filter, kind, onFilter, onKind }: FiltersProps) {
  const counts = useQuery(countQueue, {}, { isKept: false })
  const known: Partial<Record<QueueFilter, number>> = 'output' in counts ? counts.output : {}
  return (
    <ScrollView scrollX className="filters" {...spoken({ role: 'radiogroup', label: '看哪一部分' })}>
      <View className="filters-row">
        {QueueFilter.options.map((one) => (
          <Tap
            key={one}
            className={`filter ${one === filter ? 'is-on' : ''}`}
            role="radio"
            isChecked={one === filter}
            onTap={() => onFilter(one)}
          >
            {known[one] === undefined ? filterWords[one] : `${filterWords[one]} ${known[one]}`}
          </Tap>
        ))}
        <Tap className={`filter ${kind === undefined ? '' : 'is-on'}`} onTap={onKind}>
          <Icon name="filter" size="s" />
          {kind === undefined ? '哪一类' : kindWords[kind]}
        </Tap>
      </View>
    </ScrollView>
  )
}

interface KindSheetProps {
  readonly kind: Kind | undefined
  readonly onChoose: (kind: Kind | undefined) => void
  readonly onClose: () => void
}

export function KindSheet({ kind, onChoose, onClose }: KindSheetProps) {
  const all = { value: 'all', word: '全部' } as const
  const options = [all, ...kinds.map((value) => ({ value, word: kindWords[value] }))]
  return (
    <Sheet title="只看哪一类" onClose={onClose}>
      <Options
        label="只看哪一类"
        options={options}
        value={kind ?? 'all'}
        onChange={(chosen) => onChoose(chosen === 'all' ? undefined : chosen)}
      />
    </Sheet>
  )
}
