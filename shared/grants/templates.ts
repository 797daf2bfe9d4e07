import type { GrantKind } from './model'

/** The rules of use a station begins with; it changes them to fit (practice A16). The person they are for reads them. */
export const rulesFor = {
  phone: [
    '手机归孩子学习和联系家里用，不转卖，不抵押',
    '家长和孩子说好每天用多久，晚上不带进被窝',
    '不充值，不打赏，不借钱',
    '坏了、丢了，告诉社工一声，一起想办法',
  ],
  tablet: [
    '平板归孩子学习用，不转卖，不抵押',
    '家长设好时间，打开青少年模式',
    '不充值，不打赏',
    '坏了、丢了，告诉社工一声，一起想办法',
  ],
  appliance: [
    '放在自己家里用，不转卖，不转送',
    '第一次用，请社工或邻居在旁边看一遍',
    '保修单收好，坏了先找保修',
    '搬家或用不上了，告诉社工一声',
  ],
  aid: [
    '本人用，不转卖，不外借',
    '用法听医生或社工的，不合适先停下来问',
    '常看看有没有松、裂，有就别用，打电话给社工',
    '用不上了，告诉社工一声，可以转给需要的人',
  ],
  other: ['归本人用，不转卖，不转送', '坏了、丢了、用不上了，告诉社工一声'],
} as const satisfies Record<GrantKind, readonly string[]>
