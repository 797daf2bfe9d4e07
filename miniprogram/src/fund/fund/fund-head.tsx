import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { Chip } from '../../ui/chip'
import { spoken } from '../../ui/spoken'

interface FundHeadProps {
  readonly name: string
  /** 截至 11 月 19 日 */
  readonly upTo: string
  readonly incomeFen: number
  readonly usedFen: number
  readonly balanceFen: number
  readonly compared: { readonly isEqual: boolean; readonly words: string } | undefined
}

/** What is there, whether the books agree, and how it came to that: in, less out, is what is left. */
export function FundHead({ name, upTo, incomeFen, usedFen, balanceFen, compared }: FundHeadProps) {
  const terms = [
    { sign: '', about: '收进来', amountFen: incomeFen },
    { sign: '−', about: '用出去', amountFen: usedFen },
    { sign: '=', about: '还有', amountFen: balanceFen },
  ]
  return (
    <View className="fund-head">
      <View className="small mute">{`${name}，${upTo}`}</View>
      <View
        className="fund-sum num"
        {...spoken({ role: 'heading', label: `还有 ${exactYuan(balanceFen)} 元` })}
      >
        <View className="fund-figure">{exactYuan(balanceFen)}</View>
        <View className="fund-unit">元</View>
      </View>
      {compared !== undefined && (
        <View className="row fund-compared">
          {compared.isEqual ? (
            <Chip tone="ok" icon="check">
              账实相符
            </Chip>
          ) : (
            <Chip tone="wait" icon="alert">
              对出了差额
            </Chip>
          )}
          <View className="cap hint grow">{compared.words}</View>
        </View>
      )}
      <View className="fund-equation num">
        {terms.map(({ sign, about, amountFen }) => (
          <View key={about} className="row grow top">
            <View className={sign === '' ? 'fund-sign fund-unsigned' : 'fund-sign'}>{sign}</View>
            <View className="fund-term">
              <View className="cap hint">{about}</View>
              <View className="strong">{exactYuan(amountFen)}</View>
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}
