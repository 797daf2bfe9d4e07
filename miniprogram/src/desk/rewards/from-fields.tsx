import { sponsorKinds } from '@shared/rewards/model'
import { sponsorKindWords } from '@shared/rewards/words'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import type { FromDraft } from './from'

const sponsors = sponsorKinds.map((value) => ({ value, word: sponsorKindWords[value] }))
const limits = [
  { value: 'none', word: '不限' },
  { value: 'month', word: '每月几件' },
  { value: 'year', word: '每年几件' },
] as const

/** Who gave it, how many one person may have, where it is fetched. */
export function FromFields({ draft: { value, change } }: { readonly draft: FromDraft }) {
  return (
    <>
      <Field label="谁送的">
        <Options
          label="谁送的"
          options={sponsors}
          value={value.sponsorKind}
          onChange={(sponsorKind) => change({ sponsorKind })}
        />
      </Field>
      <Field label="怎么称呼" hint="写店名、机构名，不写人名">
        <TextInput
          label="怎么称呼"
          value={value.sponsor}
          max={20}
          placeholder="比如 春和便民店"
          onChange={(sponsor) => change({ sponsor })}
        />
      </Field>
      <Field label="一个人能换">
        <Options
          label="一个人能换"
          options={limits}
          value={value.limit}
          onChange={(limit) => change({ limit })}
        />
      </Field>
      {value.limit !== 'none' && (
        <Field label="最多几件">
          <TextInput
            label="最多几件"
            kind="phone"
            value={value.limitCount}
            max={2}
            onChange={(limitCount) => change({ limitCount })}
          />
        </Field>
      )}
      <Field label="在哪里取">
        <TextInput label="在哪里取" value={value.place} max={30} onChange={(place) => change({ place })} />
      </Field>
      <Field label="什么时候取">
        <TextInput label="什么时候取" value={value.hours} max={30} onChange={(hours) => change({ hours })} />
      </Field>
    </>
  )
}
