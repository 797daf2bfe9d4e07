import type { Reachable } from '@shared/requests/model'
import { reachableWords } from '@shared/requests/words'
import { Options } from '../../ui/options'
import type { RequestForm } from './use-request-form'

const options = (['morning', 'afternoon', 'evening', 'any'] satisfies Reachable[]).map((value) => ({
  value,
  word: reachableWords[value],
}))

export function WhenQuestion({ form: { need, change } }: { readonly form: RequestForm }) {
  return (
    <Options
      label="什么时候方便"
      columns={1}
      options={options}
      value={need.reachable}
      onChange={(reachable) => change({ reachable })}
    />
  )
}
