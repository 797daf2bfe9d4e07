import { asksForMoney, hasReachingNumber } from '../../../shared/wishes/money-words'

test.each([
  '想要一个红包',
  '请扫码帮帮我们',
  '转账就行',
  '工商银行卡号在下面',
  '支付宝也可以',
  '给点钱就好',
  '缺一笔钱交学费',
  '要 500 元',
  '要三千块钱',
  '差 2000 多元',
  '借我一点',
  '手里没有生活费',
  '打开 https://a.example 看看',
  '看 www.help-me.org',
  '加微信 abc_12345',
  '进水滴筹看看',
])('money, an account or a link: %s', (words) => {
  expect(asksForMoney('一份心意', words)).toBe(true)
  expect(asksForMoney(words)).toBe(true)
})

test.each([
  '300 度，看报纸用',
  '5 号球，6 个孩子一起踢',
  '大概 80 元的就行',
  '要一百块左右的书包',
  '零钱包，能放公交卡',
  '想要一本存钱罐的画册',
  '一双 36 码的鞋，38 块钱的也行',
])('a thing: %s', (words) => {
  expect(asksForMoney(words)).toBe(false)
})

test.each([
  ['电话 13800000301', true],
  ['身份证 120113200001010011', true],
  ['6222 0200 1234 5678', true],
  ['36 码，喜欢绿色', false],
  ['不超过 120 元', false],
])('%s reaches somebody: %s', (words, reaches) => {
  expect(hasReachingNumber('小杨树', words)).toBe(reaches)
})
