import { revealedIn, type Sealed, whyRevealing } from '../../../shared/wishes/revealing'

const wang: Sealed = { calledName: '王奶奶', phone: '13800000301', place: '6 号楼 2 门 301' }
const yang: Sealed = { calledName: '杨秀英（妈妈）', phone: '022-27001301' }
const estate: Sealed = { calledName: '赵大爷', place: '幸福家园十二栋 1 单元 8 室' }

test.each([
  ['王奶奶很喜欢', wang, 'name'],
  ['王 奶奶很喜欢', wang, 'name'],
  ['秀英说谢谢', yang, 'name'],
  ['杨秀英说谢谢', yang, 'name'],
  ['小明很喜欢', { calledName: '小明妈妈' }, 'name'],
  ['王芳很喜欢', { calledName: '王芳' }, 'name'],
  ['打 138-0000-0301', wang, 'phone'],
  ['打１３８００００', wang, 'phone'],
  ['打幺三八零零零零零三零一', wang, 'phone'],
  ['打 27001301', yang, 'phone'],
  ['六号楼的邻居都说好', wang, 'place'],
  ['来 6号楼2门301 坐坐', wang, 'place'],
  ['住 301', wang, 'place'],
  ['幸福家园的邻居', estate, 'place'],
  ['12 栋的邻居', estate, 'place'],
] as const)('%s: tells', (text, person, what) => {
  expect(revealedIn([person], text)).toBe(what)
})

test.each([
  ['奶奶很喜欢', wang],
  ['300 度的正好', wang],
  ['花了 301 元', wang],
  ['16 号楼的邻居', wang],
  ['镜子戴上了，2 门', wang],
  ['看得清了，一共 1380 个字', wang],
  ['一户居民说谢谢', { calledName: '一户居民', place: '地址在站里的走访本上' }],
  ['家长和孩子都说谢谢', { calledName: '孩子的家长', phone: '12' }],
  ['16 号送到的', { calledName: '李', place: '16 号' }],
  ['英雄书包', yang],
] as const)('%s: does not', (text, person) => {
  expect(revealedIn([person], text)).toBeUndefined()
  expect(whyRevealing([person], text)).toBeUndefined()
})

test('in any of the texts, of any of the people; the refusal says what and repeats nothing', () => {
  expect(whyRevealing([yang, wang], '一副老花镜', '看报纸用', '王奶奶')).toEqual({
    ...{ refused: 'wishes.reveals', detail: { what: 'name' } },
  })
})
