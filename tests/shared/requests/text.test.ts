import { givenName } from '../../../shared/requests/given-name'
import { foldNumbers, guessKind, quoteOf, titleOf } from '../../../shared/requests/text'

const FOLD = '〔号码已收起〕'

test.each([
  ['我的电话 13800000000', `我的电话 ${FOLD}`],
  ['电话138 0000 0000，晚上打', `电话${FOLD}，晚上打`],
  ['138-0000-0000', FOLD],
  ['138.0000.0000', FOLD],
  ['138  0000  0000', FOLD],
  ['１３８００００００００', FOLD],
  ['座机 022-23456789', `座机 ${FOLD}`],
  ['座机 2345678', `座机 ${FOLD}`],
  ['身份证 12010119400101001X 办补贴', `身份证 ${FOLD} 办补贴`],
  ['卡号 6222 0200 0000 0000 000', `卡号 ${FOLD}`],
  ['两个号连着 1380000000013900000000', `两个号连着 ${FOLD}`],
])('folds %s', (text, folded) => expect(foldNumbers(text)).toBe(folded))

test.each([
  '灯泡 12.5 元一个，买了 20 个',
  '补贴 1200000 元',
  '一共 12345.60 元',
  '2024 年到 2026 年',
  '2024-2026',
  '2024 2025 2026 都没修',
  '2026-03-02 下午来',
  '2026.3.12',
  '2026-03-02 14:30',
  '3 号楼 2 门 501',
  '晚上 8:30 到 10:30',
  '编号 1119-07',
  '',
])('leaves %s', (text) => expect(foldNumbers(text)).toBe(text))

test('script tags and emoji are words like others', () => {
  const text = '<script>alert(1)</script> 😀👨‍👩‍👧 \u202e"\'&'
  expect(foldNumbers(text)).toBe(text)
})

test.each([
  ['客厅的灯坏了，晚上起夜看不见', '客厅的灯坏了'],
  ['  客厅的灯坏了  ', '客厅的灯坏了'],
  ['，，客厅的灯坏了', '客厅的灯坏了'],
  ['一二三四五六七八九十一二三四', '一二三四五六七八九十一二三四'],
  ['一二三四五六七八九十一二三四五', '一二三四五六七八九十一二三…'],
  ['😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀😀😀😀😀😀…'],
  ['老伴卧床，成人护理垫用得快。', '老伴卧床，成人护理垫用得快'],
  ['米吃完了', '米吃完了'],
  ['？？？', '？？？'],
])('the title of %s', (words, title) => expect(titleOf(words)).toBe(title))

test('a quote is month, day and four digits, the same for the same request', () => {
  expect(quoteOf('rabcdefghij234567abc', '1119')).toMatch(/^1119-\d{4}$/)
  expect(quoteOf('r1', '1119')).toBe(quoteOf('r1', '1119'))
  expect(quoteOf('r1', '1119')).not.toBe(quoteOf('r2', '1119'))
})

test.each([
  ['客厅的灯坏了', 'repair'],
  ['楼道乱堆杂物', 'hazard'],
  ['降压药吃完了', 'medicine'],
  ['周四去医院复查', 'clinic'],
  ['想洗澡', 'care'],
  ['家里没有米了', 'goods'],
  ['帮我取快递', 'errand'],
  ['低保怎么办', 'policy'],
  ['晚上睡不着', 'mood'],
  ['孙子的作业', 'child'],
  ['要叫车', 'transport'],
  ['有点事', undefined],
])('%s sounds like %s', (words, kind) => expect(guessKind(words)).toBe(kind))

test.each([
  ['陈禾', '小陈'],
  ['李小悦', '小李'],
  ['欧阳秋', '小欧阳'],
  ['周站长', '周站长'],
  ['小陈', '小陈'],
  ['老刘', '老刘'],
  ['周师傅', '周师傅'],
  ['Chen', 'Chen'],
  [undefined, undefined],
])('%s is called %s', (name, called) => expect(givenName(name)).toBe(called))
