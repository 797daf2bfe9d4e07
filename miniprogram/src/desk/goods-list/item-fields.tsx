import { listItems } from '@shared/goods/contract'
import { goodsKinds, NAME_MAX, UNIT_MAX } from '@shared/goods/model'
import { goodsKindWords } from '@shared/goods/words'
import { usePages } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import type { LineDraft } from './receipt'

const kinds = goodsKinds.map((value) => ({ value, word: goodsKindWords[value] }))
/** So many beginnings fit above the keyboard. */
const SHOWN_MAX = 6

interface ItemFieldsProps {
  readonly value: LineDraft
  readonly onChange: (part: Partial<LineDraft>) => void
}

/** What it is: of the stock list where it is there, otherwise new, with its unit and kind. */
export function ItemFields({ value, onChange }: ItemFieldsProps) {
  const { items, more, isBusy } = usePages(listItems, {}, { isKept: false })
  const word = value.name.trim()
  const alike = items.filter(({ name }) => name.includes(word)).slice(0, SHOWN_MAX)
  const choose = (id: string) => {
    const item = items.find((one) => one.id === id)
    if (item !== undefined) onChange({ itemId: id, name: item.name, unit: item.unit, kind: item.kind })
  }
  return (
    <>
      <Field label="是什么" isMain extra="先看站里有没有">
        <TextInput
          label="是什么"
          value={value.name}
          max={NAME_MAX}
          placeholder="比如 面粉"
          onChange={(name) => onChange({ name, itemId: undefined })}
        />
      </Field>
      {alike.length > 0 && (
        <Field label="站里有的">
          <Options
            label="站里有的"
            columns={2}
            options={alike.map(({ id, name, unit }) => ({ value: id, word: `${name}，按${unit}` }))}
            value={value.itemId}
            onChange={choose}
          />
          <MoreButton more={more} isBusy={isBusy} />
        </Field>
      )}
      {value.itemId === undefined && word !== '' && (
        <>
          <Field label="新的一样，按什么数">
            <TextInput
              label="按什么数"
              value={value.unit}
              max={UNIT_MAX}
              placeholder="袋、箱、只"
              onChange={(unit) => onChange({ unit })}
            />
          </Field>
          <Field label="算哪一类">
            <Options
              label="算哪一类"
              options={kinds}
              value={value.kind}
              onChange={(kind) => onChange({ kind })}
            />
          </Field>
        </>
      )}
    </>
  )
}
