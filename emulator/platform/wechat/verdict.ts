export type Suggest = 'pass' | 'review' | 'risky'

/** 100 is "normal"; the other is "other", the least specific of WeChat's labels for a text or a picture that is not. */
const labels: Readonly<Record<Suggest, number>> = { pass: 100, review: 21000, risky: 21000 }

export interface Verdict {
  readonly result: { readonly suggest: Suggest; readonly label: number }
  readonly detail: readonly Readonly<Record<string, string | number>>[]
}

export function verdict(suggest: Suggest): Verdict {
  const label = labels[suggest]
  return {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  }
}
