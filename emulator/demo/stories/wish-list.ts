import type { Audience, WishDrawing } from '../../../shared/wishes/model'
import type { PersonKey } from '../people'
import type { CommunityName } from '../places'

/** A wish of the demo, as a worker wrote it down. Families are made up; the wall has their pseudonyms alone. */
export interface WishStory {
  readonly title: string
  readonly words: string
  readonly drawing: WishDrawing
  readonly audience: Audience
  readonly pseudonym: string
  readonly capYuan: number
  /** Who has claimed it. */
  readonly giver?: PersonKey
  /** What it cost, as the station wrote it down. */
  readonly valueYuan?: number
  readonly thanks?: string
}

type Line = readonly [
  title: string,
  words: string,
  drawing: WishDrawing,
  pseudonym: string,
  capYuan: number,
  giver?: PersonKey,
  valueYuan?: number,
  thanks?: string,
]

function wishesOf(audience: Audience, lines: readonly Line[]): readonly WishStory[] {
  return lines.map(([title, words, drawing, pseudonym, capYuan, giver, valueYuan, thanks]) => ({
    ...{ title, words, drawing, audience, pseudonym, capYuan },
    ...(giver === undefined ? {} : { giver }),
    ...(valueYuan === undefined ? {} : { valueYuan }),
    ...(thanks === undefined ? {} : { thanks }),
  }))
}

/** Twenty-nine that were handed over this month. */
export const deliveredWishes: readonly WishStory[] = [
  ...wishesOf('child', [
    ['一个书包', '小学用，喜欢绿色', 'schoolbag', '小松果', 130, 'gao', 118, '新书包能装下画本了。'],
    ['一套水彩笔', '24 色，画壁报用', 'book', '小月亮', 60, 'lin', 45],
    ['一双球鞋', '36 码，体育课穿', 'shoes', '小火车', 160, 'he', 149],
    ['一本新华字典', '大字的，三年级用', 'book', '小蜻蜓', 50, 'shop', 36],
    ['一盒积木', '能拼房子的', 'toy', '小熊猫', 120, 'xu', 99, '拼了一个有电梯的楼，给奶奶住。'],
    ['一件校服外套', '150 码，冬天的', 'coat', '小麦穗', 150, 'bai', 135],
    ['一套科学小实验', '二年级能自己做的', 'toy', '小灯泡', 100, 'lin', 88],
    ['一副跳绳', '带计数的', 'box', '小燕子', 40, 'shop', 29],
    ['一本英汉词典', '初一用', 'book', '小航船', 70, 'luo', 62],
    ['一只文具盒', '两层的', 'book', '小云朵', 40, 'shop', 32],
  ]),
  ...wishesOf('elder', [
    ['一根拐杖', '四个脚的，站得稳', 'crutch', '老石桥', 150, 'bai', 128, '站得稳了，能自己下楼晒太阳。'],
    ['一双棉鞋', '42 码，鞋底要防滑', 'shoes', '老海棠', 120, 'gao', 96],
    ['一个保温壶', '一按就出水的', 'pot', '老井台', 110, 'xu', 89],
    ['一台大字闹钟', '数字大，声音也大', 'radio', '老钟楼', 90, 'he', 68],
    ['一件羽绒马甲', '加大号', 'coat', '老银杏', 180, 'luo', 166, '穿上不沉，胳膊也抬得起来。'],
    ['一口小砂锅', '一个人熬粥用', 'pot', '老烟囱', 80, 'shop', 59],
    ['一盏小夜灯', '起夜能自己亮', 'lamp', '老石榴', 60, 'lin', 39],
    ['一床薄被', '一米五的', 'blanket', '老渡口', 160, 'bai', 139],
    ['一把洗澡椅', '能靠背，坐着洗', 'box', '老梧桐', 200, 'gao', 178],
    ['一副放大镜', '带灯的，看药瓶用', 'glasses', '老书桌', 60, 'he', 42, '药瓶上的字，自己看得清了。'],
    ['一个药盒', '分早中晚，一周的', 'box', '老算盘', 40, 'shop', 25],
    ['一条护腰', '坐轮椅时用', 'box', '老风车', 100, 'xu', 85],
  ]),
  ...wishesOf('family', [
    ['一口电饭锅', '三口人用', 'pot', '三棵葱', 200, 'luo', 189, '第一锅饭蒸了红薯，满屋子香。'],
    ['两床褥子', '一米二的', 'blanket', '向阳花', 220, 'bai', 208],
    ['一个折叠书桌', '能收起来，屋里小', 'box', '小帆船', 180, 'gao', 165],
    ['一台电水壶', '不锈钢的', 'pot', '四月天', 100, 'shop', 79],
    ['一套碗筷', '四个人的', 'pot', '一家春', 80, 'xu', 66],
  ]),
  ...wishesOf('other', [
    ['一双劳保鞋', '43 码，上夜班穿', 'shoes', '守夜人', 140, 'he', 119],
    ['一个头盔', '送餐用，带风镜', 'box', '追风者', 130, 'lin', 108],
  ]),
]

/** On the wall, in the order in which they were published. */
export const openWishes: readonly WishStory[] = [
  ...wishesOf('family', [['一个晾衣架', '落地的，能折起来', 'box', '晴天里', 90]]),
  ...wishesOf('elder', [
    ['一台收音机', '字大、旋钮大的', 'radio', '老戏迷', 100],
    ['一床电热毯', '单人的，要能自动断电', 'blanket', '老暖炉', 150],
  ]),
  ...wishesOf('child', [['一套画笔和纸', '画大画用', 'book', '小画家', 80]]),
  ...wishesOf('elder', [['一副老花镜', '300 度，看报纸用', 'glasses', '老槐树', 80]]),
]

/** Promised, and not at the station yet. */
export const claimedWishes: readonly WishStory[] = [
  ...wishesOf('child', [['一盏台灯', '夹在床头，亮一点', 'lamp', '小星星', 90, 'shop']]),
  ...wishesOf('elder', [['一个助听器盒', '防潮的，带干燥剂', 'box', '老顺风', 60, 'lin']]),
]

/** At the station, to be brought these days. */
export const receivedWish: WishStory = {
  ...{ title: '一件防水外套', words: '小学五年级，上下学穿', drawing: 'coat', audience: 'child' },
  ...{ pseudonym: '小蘑菇', capYuan: 150, giver: 'gao', valueYuan: 136 },
}

/** From last month: 罗先生 reads what became of it. */
export const football: WishStory = {
  ...{ title: '一个足球', words: '5 号球，6 个孩子一起踢', drawing: 'football', audience: 'child' },
  ...{ pseudonym: '小杨树', capYuan: 120, giver: 'luo', valueYuan: 98 },
  thanks: '以前用塑料瓶踢，现在有真球了。周三周五踢，谁先写完作业谁先上场。',
}

/** Asked for in the app or written down, and not seen to yet. */
export const askedWishes = [
  {
    ...{ by: 'wu', community: '河沿里', audience: 'child', title: '一套水彩笔', daysAgo: 1 },
    words: '孩子二年级，喜欢画画，家里的笔都干了。',
  },
  {
    ...{ by: 'zheng', community: '河沿里', audience: 'elder', title: '一台大声的门铃', daysAgo: 2 },
    words: '我耳朵背，社工敲门总听不见。',
  },
  {
    ...{ by: 'tian', community: '顺义道', audience: 'elder', title: '一个血压计', daysAgo: 3 },
    words: '老伴血压高，家里的坏了，想要上臂式的。',
  },
] as const satisfies readonly {
  readonly by: PersonKey
  readonly community: CommunityName
  readonly audience: Audience
  readonly title: string
  readonly words: string
  readonly daysAgo: number
}[]
