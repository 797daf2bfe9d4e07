import type { Channel, Purpose } from '../../../shared/funds/codes'

/** The earmarks of 枫林街道社区基金, by key. */
export const fundEarmarks = [
  { name: '给孩子', purposes: ['children'] },
  { name: '给长者', purposes: ['elders', 'hardship'] },
  { name: '楼道小修', purposes: ['repairs'] },
] as const
type Key = 'general' | 'e1' | 'e2' | 'e3'

export interface IncomeStory {
  readonly daysAgo: number
  readonly channel: Channel
  readonly earmark: Key
  readonly yuan: number
  readonly words: string
}

const income = (
  daysAgo: number,
  channel: Channel,
  earmark: Key,
  yuan: number,
  words: string,
): IncomeStory => ({
  ...{ daysAgo, channel, earmark, yuan, words },
})

/** 84,316.50 yuan in 26 entries. */
export const incomeStories: readonly IncomeStory[] = [
  income(55, 'company', 'e1', 10_000, '北辰巧手家政，给孩子们'),
  income(55, 'resident', 'e3', 1_500, '枫林里居民凑的楼道维修款'),
  income(54, 'gift', 'e2', 5_000, '重阳义捐现场'),
  income(53, 'sale', 'general', 5_280, '悦汇城爱心市集第一场'),
  income(52, 'lottery', 'general', 3_800, '枫林里彩票点爱心箱'),
  income(51, 'gift', 'general', 800, '社工站门口捐款箱'),
  income(49, 'company', 'e2', 6_000, '春和便民店，给长者'),
  income(48, 'resident', 'e3', 1_200, '槐安里居民凑的楼道维修款'),
  income(46, 'transfer', 'general', 3_500, '街道慈善超市转来'),
  income(44, 'sale', 'e1', 4_200, '开学季旧书义卖'),
  income(43, 'gift', 'general', 3_000, '文化中心义演现场'),
  income(41, 'gift', 'general', 2_636.5, '社工站门口捐款箱'),
  income(39, 'sale', 'general', 3_900, '悦汇城爱心市集第二场'),
  income(37, 'lottery', 'general', 3_200, '槐安里彩票点爱心箱'),
  income(36, 'resident', 'e3', 1_000, '顺义道居民凑的楼道维修款'),
  income(34, 'gift', 'e2', 2_000, '老兄弟合唱团义捐'),
  income(32, 'sale', 'general', 3_600, '手工社的编织义卖'),
  income(30, 'company', 'general', 8_000, '顺意理发店和街坊商户'),
  income(28, 'gift', 'e1', 2_000, '亲子运动会义捐'),
  income(27, 'resident', 'general', 1_000, '河沿里楼门组长们'),
  income(25, 'transfer', 'general', 2_800, '邻里互助社转来'),
  income(23, 'gift', 'general', 1_600, '社工站门口捐款箱'),
  income(21, 'sale', 'general', 3_500, '悦汇城爱心市集第三场'),
  income(19, 'lottery', 'general', 2_800, '顺义道彩票点爱心箱'),
  income(13, 'gift', 'general', 1_200, '读书会义捐'),
  income(13, 'resident', 'general', 800, '河沿里居民义捐'),
]

export interface PaymentStory {
  readonly daysAgo: number
  readonly purpose: Purpose
  readonly earmark: Key
  readonly yuan: number
  readonly words: string
}

const payment = (
  daysAgo: number,
  purpose: Purpose,
  earmark: Key,
  yuan: number,
  words: string,
): PaymentStory => ({
  ...{ daysAgo, purpose, earmark, yuan, words },
})

/** 21,375.00 yuan in 14 entries; the two footballs are the third entry of their day, and the last. */
export const paymentStories: readonly PaymentStory[] = [
  payment(50, 'repairs', 'e3', 1_441, '3 个楼门换声控灯'),
  payment(47, 'elders', 'e2', 2_200, '助浴椅和防滑垫 10 套'),
  payment(45, 'children', 'e1', 2_400, '四点半课堂的桌椅'),
  payment(42, 'activities', 'general', 1_394, '邻里节的帐篷和水'),
  payment(40, 'children', 'e1', 2_180, '社区图书角买书'),
  payment(38, 'elders', 'e2', 1_800, '冬天前的保暖被 12 床'),
  payment(35, 'repairs', 'e3', 2_150, '6 号楼单元门换闭门器'),
  payment(33, 'children', 'e1', 1_860, '听力筛查车租用'),
  payment(29, 'elders', 'e2', 1_412.5, '送餐保温箱 5 个'),
  payment(26, 'children', 'e1', 1_341.5, '画画课的纸笔颜料'),
  payment(24, 'activities', 'general', 1_000, '重阳节包饺子的食材'),
  payment(22, 'elders', 'general', 1_000, '拐杖和放大镜'),
  payment(18, 'children', 'e1', 1_000, '科学小实验材料'),
  payment(13, 'children', 'e1', 196, '买 2 个足球'),
]
