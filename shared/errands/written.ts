import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { TextCheck, Words } from '../requests/model'
import type { Errand } from './model'

/** Where somebody has written: the worker what volunteers read, the resident what is missing, a helper in the report (by account). */
export type Writing = 'text' | 'sentBack' | { readonly helperId: string }

type Written = Pick<Errand, 'text' | 'helpers' | 'sentBack'>

/** What WeChat gave no answer for. */
export function uncheckedWritings({
  text,
  helpers,
  sentBack,
}: Written): readonly { readonly writing: Writing; readonly words: Words }[] {
  const all = [
    { writing: 'text' as const, words: text },
    { writing: 'sentBack' as const, words: sentBack },
    ...helpers.map(({ accountId, report }) => ({ writing: { helperId: accountId }, words: report?.words })),
  ]
  return all.flatMap(({ writing, words }) => (words?.check === 'unchecked' ? [{ writing, words }] : []))
}

/** Every rule that takes words or a helper with words away ends here, for the clock's index. */
export function withFlag(errand: Errand): Errand {
  return { ...errand, hasUnchecked: uncheckedWritings(errand).length > 0 }
}

/** An answer has come: it is kept, and the openid that was there for asking again goes. */
export function recheck(
  errand: Errand,
  writing: Writing,
  check: TextCheck,
): Decision<Errand> | Refusal<'errands.not_due'> {
  const name = nameOf(writing)
  if (!uncheckedWritings(errand).some((one) => nameOf(one.writing) === name)) return refuse('errands.not_due')
  return {
    next: withFlag(answered(errand, writing, check)),
    facts: [{ fact: 'errand.rechecked', detail: { isHeldBack: name === 'text' && check !== 'passed' } }],
  }
}

export function nameOf(writing: Writing): string {
  return typeof writing === 'string' ? writing : writing.helperId
}

function answered(errand: Errand, writing: Writing, check: TextCheck): Errand {
  if (writing === 'text') return { ...errand, text: checked(errand.text, check) }
  if (writing === 'sentBack') {
    return errand.sentBack === undefined ? errand : { ...errand, sentBack: checked(errand.sentBack, check) }
  }
  const helpers = errand.helpers.map((helper) => {
    const { accountId, report } = helper
    if (accountId !== writing.helperId || report?.words === undefined) return helper
    return { ...helper, report: { ...report, words: checked(report.words, check) } }
  })
  return { ...errand, helpers }
}

function checked({ writerOpenid: _, ...words }: Words, check: TextCheck): Words {
  return { ...words, check }
}
