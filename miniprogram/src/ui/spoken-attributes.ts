const spoken = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-hidden': '',
}
const named = { 'aria-label': '' }

/**
 * What WeChat's elements understand beyond Taro's own list. The build writes templates from it and the app fills them by
 * position, so both must have the same list: `config/spoken-views.ts` and `start-spoken.ts`.
 */
export const spokenAttributes = {
  View: spoken,
  Text: spoken,
  ScrollView: spoken,
  Image: { ...named, 'aria-hidden': '' },
  Input: named,
  Textarea: named,
}
