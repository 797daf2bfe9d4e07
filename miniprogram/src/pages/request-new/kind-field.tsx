import type { Kind } from '@shared/requests/model'
import { kindWords } from '@shared/requests/words'
import { useState } from 'react'
import { kindIcons } from '../../matter/kind-icons'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import type { RequestForm } from './use-request-form'

const first = ['repair', 'clinic', 'medicine', 'errand', 'goods', 'policy', 'care', 'mood'] as const
const rest = ['hazard', 'child', 'transport', 'other'] as const

const optionOf = (value: Kind) => ({ value, word: kindWords[value], icon: kindIcons[value] })
const unfold = { value: 'rest', word: `其他 ${rest.length} 类`, icon: 'more' } as const

/** Which kind: guessed from the words until the person chooses; the rarer ones unfold. */
export function KindField({ form: { need, change, wrong } }: { readonly form: RequestForm }) {
  const [isWhole, setWhole] = useState(false)
  const isAmongRest = rest.some((kind) => kind === need.kind)
  const folded = [...first.map(optionOf), unfold]
  const whole = [...first, ...rest].map(optionOf)
  return (
    <Field
      label="是哪一类"
      aside={need.isGuessed ? '按您写的先选好了，不对就改' : undefined}
      wrong={wrong('kind')}
    >
      <Options<Kind | 'rest'>
        label="是哪一类"
        options={isWhole || isAmongRest ? whole : folded}
        value={need.kind}
        onChange={(chosen) => (chosen === 'rest' ? setWhole(true) : change({ kind: chosen }))}
      />
    </Field>
  )
}
