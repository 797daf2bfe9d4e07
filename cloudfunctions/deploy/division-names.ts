/**
 * What the statistical lists call a neighbourhood, and what people call it: 花园路社区居委会 is 花园路社区, 龙前村村委会 is
 * 龙前村. A committee is an office, not a place. What fits no rule stays as the list has it.
 */
const rules: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/(农工商联合公司)?（村委会）$/, ''],
  [/社区第(.{1,3})居委会$/, '第$1社区'],
  [/(社区?)?(居民委员会|居委会)$/, '社区'],
  [/村?(村民委员会|村委会)$/, '村'],
  [/街委员会$/, '街'],
  [/街道办事处$/, '街道'],
]

export function plainName(listed: string): string {
  const rule = rules.find(([pattern]) => pattern.test(listed))
  return rule === undefined ? listed : listed.replace(...rule)
}
