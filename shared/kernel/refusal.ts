import type { Detail } from './contract'

/** An expected "no": nothing was written, and the code has words that say what to do next. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  readonly detail?: Detail
}

export function refuse<const Code extends string>(code: Code, detail?: Detail): Refusal<Code> {
  return detail === undefined ? { refused: code } : { refused: code, detail }
}

export function isRefused(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}

/** A sentence for a refusal: fixed, or made from its detail. What happened, why, what is possible next. */
export type RefusalWords = string | ((detail: Detail) => string)

export function sayRefusal(
  words: Readonly<Record<string, RefusalWords>>,
  refusal: Refusal,
): string | undefined {
  const sentence = words[refusal.refused]
  return typeof sentence === 'function' ? sentence(refusal.detail ?? {}) : sentence
}

/** Refusals every contract can give, whatever it is about. */
export const kernelRefusals = {
  'input.invalid': ({ isQuery }: Detail) =>
    isQuery === true
      ? '这个地址不完整，打不开。请从首页一步步点进来，或者请给您的人再发一次。'
      : '有一处要改一下再交，已经标出来了。您写的都还在。',
  'command.reused': '这一步刚才已经交过别的内容。请回到上一页看看现在的样子，再重新交一次。',
  'command.missing_id': '这一步缺了编号，没有交上去。请关掉小程序再打开，再交一次。',
  'contract.unknown': '这里的程序旧了。请关掉小程序再打开，您写的都还在。',
  'identity.missing': '还不知道您是谁。请从微信里打开小程序，再来一次。',
  not_found: '没有找到这件事。可能已经撤回，或者不是用这个微信提的。',
  busy: '同时办这件事的人有点多，这一步没有写上。过几秒再点一次就好。',
  our_fault: (detail: Detail) =>
    `是我们这边的毛病，您填的没有丢。再点一次，多半就好了；还不行就打电话，报这个号：${String(detail['quote'] ?? '')}`,
} satisfies Record<string, RefusalWords>
