import { addQuote } from '@shared/grants/contract'
import { TWO_QUOTES_ABOVE_FEN } from '@shared/grants/model'
import { fenOf, sayYuan } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePhotos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { PhotoPicker } from '../../ui/photo-picker'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { AmountField } from '../fund/amount-field'
import { Send } from '../../matter/send'

const Written = z.object({ shop: z.string(), price: z.string() })

interface QuoteSheetProps {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What one shop wants for it. */
export function QuoteSheet({ id, onDone, onClose }: QuoteSheetProps) {
  const name = `grant-quote:${id}`
  const { value, change, clear } = useDraft(name, Written, { shop: '', price: '' })
  const photos = usePhotos(1, name)
  const add = useCommand(addQuote, {
    about: id,
    onDone: () => {
      clear()
      photos.clear()
      say({ words: '报价记下了' })
      onDone()
    },
  })
  const priceFen = fenOf(value.price)
  const shop = value.shop.trim()
  const [photoId] = photos.ids
  const missing =
    shop === ''
      ? '写一下哪家店'
      : priceFen === undefined || priceFen === 0
        ? '写一下多少钱'
        : photos.isSending
          ? '照片还在传'
          : { id, shop, priceFen, ...(photoId === undefined ? {} : { photoId }) }
  return (
    <Sheet
      title="记一个报价"
      words={`超过 ${sayYuan(TWO_QUOTES_ABOVE_FEN)}的，要问两家，好比一比。`}
      onClose={onClose}
    >
      <Field label="哪家店" isMain>
        <TextInput
          label="哪家店"
          value={value.shop}
          max={30}
          placeholder="比如 春和电器"
          onChange={(written) => change({ shop: written })}
        />
      </Field>
      <AmountField label="多少钱" value={value.price} onChange={(price) => change({ price })} />
      <Field label="报价的照片" extra="可不拍">
        <PhotoPicker photos={photos} max={1} />
      </Field>
      <Send word="记下来" busyWord="正在记…" command={add} input={missing} />
    </Sheet>
  )
}
