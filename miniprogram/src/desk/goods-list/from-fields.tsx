import { listGivers, listPledges } from '@shared/goods/contract'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { sayDay, sayOf } from '../../goods/said'
import { Field } from '../../ui/field'
import { Loaded } from '../../ui/loaded'
import { Options } from '../../ui/options'
import type { Receipt } from './receipt'

interface FromFieldsProps {
  readonly value: Pick<Receipt, 'giverId' | 'pledgeId'>
  readonly onChange: (part: Pick<Partial<Receipt>, 'giverId' | 'pledgeId'>) => void
}

const nobody = 'nobody'

/** Which unit brought it, and which of its promises it is for. */
export function FromFields({ value: { giverId, pledgeId }, onChange }: FromFieldsProps) {
  const { first, items, more, isBusy } = usePages(listGivers, {}, { isKept: false })
  return (
    <>
      <Field label="哪家送的">
        <Loaded query={first} shape="rows">
          {() => (
            <View>
              <Options
                label="哪家送的"
                columns={2}
                options={[
                  ...items.map(({ id, name }) => ({ value: id, word: name })),
                  { value: nobody, word: '不记单位' },
                ]}
                value={giverId ?? nobody}
                onChange={(chosen) =>
                  onChange({ giverId: chosen === nobody ? undefined : chosen, pledgeId: undefined })
                }
              />
              <MoreButton more={more} isBusy={isBusy} />
            </View>
          )}
        </Loaded>
      </Field>
      {giverId !== undefined && (
        <PledgeField
          giverId={giverId}
          pledgeId={pledgeId}
          onChange={(chosen) => onChange({ pledgeId: chosen })}
        />
      )}
    </>
  )
}

interface PledgeFieldProps {
  readonly giverId: string
  readonly pledgeId: string | undefined
  readonly onChange: (pledgeId: string | undefined) => void
}

/** Nothing where the unit has promised nothing. */
function PledgeField({ giverId, pledgeId, onChange }: PledgeFieldProps) {
  const now = useNow()
  const { items } = usePages(listPledges, { status: 'open', giverId }, { isKept: false })
  if (items.length === 0) return null
  return (
    <Field label="是答应过的哪一份">
      <Options
        label="是答应过的哪一份"
        columns={1}
        options={[
          ...items.map(({ id, promisedOn, lines }) => ({
            value: id,
            word: `${sayDay(promisedOn, now)}：${lines.map((one) => `${one.name} ${sayOf(one.quantity, one.unit)}`).join('、')}`,
          })),
          { value: nobody, word: '都不是' },
        ]}
        value={pledgeId ?? nobody}
        onChange={(chosen) => onChange(chosen === nobody ? undefined : chosen)}
      />
    </Field>
  )
}
