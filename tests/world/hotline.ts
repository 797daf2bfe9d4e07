import { account, communities, fenglin, person, post } from './people'

/** 何宁 answers the psychological line at 枫林街道 and nothing else; 张主任 is of the residents' committee of 枫林里. */
export const ning = person('openid-he-ning')
export const zhang = person('openid-zhang-zhuren')
/** Nobody's worker or head. */
export const min = person('openid-min-jie')

export const accountsOfHotline = [
  account(ning, [{ ...post('worker', fenglin, '何宁'), desks: ['counsel'] }]),
  account(zhang, [post('committee', fenglin, '张主任', [communities.fenglinli])]),
]
