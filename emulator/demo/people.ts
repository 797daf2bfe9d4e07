import type { DeskName, PostRole } from '../../shared/people/model'
import { type CommunityName } from './places'

/** Somebody of the demo: made up, like the numbers. */
export interface DemoPerson {
  readonly openid: string
  readonly name: string
  readonly role: 'resident' | 'volunteer' | 'donor' | PostRole
  /** One line for the bar on the page that switches persona. */
  readonly hint: string
  readonly home?: { readonly community: CommunityName; readonly building: string; readonly door: string }
  readonly phone?: string
  /** The communities a worker answers for. */
  readonly answersFor?: readonly CommunityName[]
  /** The desks a worker holds: each of the closed ones is held by one of them. */
  readonly desks?: readonly DeskName[]
}

const at = (community: CommunityName, building: string, door: string) => ({ community, building, door })

/** Keys are how the stories name them. */
const cast = {
  wang: {
    name: '王奶奶',
    role: 'resident',
    hint: '78 岁，一个人住枫林里',
    home: at('枫林里', '6 号楼', '2 门 301'),
  },
  min: {
    name: '敏姐',
    role: 'resident',
    hint: '王奶奶的女儿，在外地替妈妈提需求',
    home: at('枫林里', '6 号楼', '2 门 301'),
  },
  zhao: {
    name: '赵大爷',
    role: 'resident',
    hint: '腿脚不好，住五楼',
    home: at('枫林里', '3 号楼', '1 门 502'),
  },
  he: {
    name: '何老师',
    role: 'resident',
    hint: '退休教师，楼门长',
    home: at('枫林里', '9 号楼', '1 门 102'),
  },
  sun: { name: '孙阿姨', role: 'resident', hint: '照顾卧床的老伴', home: at('槐安里', '2 号楼', '3 门 201') },
  feng: { name: '冯叔', role: 'resident', hint: '刚做完膝盖手术', home: at('槐安里', '11 号楼', '1 门 401') },
  li: {
    name: '李爷爷',
    role: 'resident',
    hint: '听力不太好，喜欢打字',
    home: at('顺义道', '15 号楼', '2 门 101'),
  },
  ma: {
    name: '马师傅',
    role: 'resident',
    hint: '坐轮椅，开小修车铺',
    home: at('顺义道', '8 号楼', '1 门 103'),
  },
  tian: { name: '田婶', role: 'resident', hint: '老伴有高血压', home: at('顺义道', '21 号楼', '4 门 302') },
  wu: {
    name: '吴姐',
    role: 'resident',
    hint: '一个人带着二年级的孩子',
    home: at('河沿里', '5 号楼', '2 门 602'),
  },
  zheng: { name: '郑奶奶', role: 'resident', hint: '独居，耳朵背', home: at('河沿里', '1 号楼', '1 门 201') },
  wei: {
    name: '小魏',
    role: 'resident',
    hint: '租住在河沿里，上夜班',
    home: at('河沿里', '12 号楼', '3 门 404'),
  },
  xu: { name: '许师傅', role: 'volunteer', hint: '志愿者，会水电', home: at('枫林里', '7 号楼', '1 门 201') },
  lin: { name: '小林', role: 'volunteer', hint: '志愿者，大学生', home: at('槐安里', '6 号楼', '2 门 303') },
  gao: {
    name: '高姐',
    role: 'volunteer',
    hint: '志愿者，开理发店',
    home: at('顺义道', '10 号楼', '1 门 101'),
  },
  bai: { name: '白师傅', role: 'volunteer', hint: '志愿者，有车', home: at('河沿里', '7 号楼', '3 门 502') },
  shop: { name: '春和便民店', role: 'donor', hint: '捐米面油的小店' },
  luo: { name: '罗先生', role: 'donor', hint: '退休工程师，捐过轮椅' },
  chen: {
    name: '陈禾',
    role: 'worker',
    hint: '社工，负责枫林里、槐安里，听人说心事',
    answersFor: ['枫林里', '槐安里'],
    desks: ['social', 'property', 'volunteers', 'counsel'],
  },
  yue: {
    name: '李悦',
    role: 'worker',
    hint: '社工，负责顺义道、河沿里，管孩子的事',
    answersFor: ['顺义道', '河沿里'],
    desks: ['social', 'property', 'volunteers', 'children'],
  },
  fang: { name: '方站长', role: 'head', hint: '枫林街道社工站站长' },
  zhang: { name: '张主任', role: 'committee', hint: '枫林里居委会，替居民代办', answersFor: ['枫林里'] },
  ning: { name: '赵宁', role: 'worker', hint: '隔壁果园新村社工站的社工' },
  gu: { name: '顾老师', role: 'supervisor', hint: '督导，看北辰区的覆盖' },
  guan: { name: '管理员', role: 'admin', hint: '邀请站长，管站点' },
  yu: {
    name: '小雨',
    role: 'volunteer',
    hint: '16 岁，妈妈点了头，教老人用手机',
    home: at('枫林里', '4 号楼', '2 门 402'),
  },
} as const satisfies Record<string, Omit<DemoPerson, 'openid' | 'phone'>>

export type PersonKey = keyof typeof cast

export const people = Object.fromEntries(
  Object.entries(cast).map(([key, person], index) => [
    key,
    { ...person, openid: `demo-${key}`, phone: `022-0000${String(1101 + index)}` },
  ]),
) as Readonly<Record<PersonKey, DemoPerson>>

export interface Persona {
  readonly openid: string
  readonly name: string
  readonly role: DemoPerson['role']
  readonly hint: string
}

/** Whom the page may be looked at as. */
export const personas: readonly Persona[] = Object.values(people).map(({ openid, name, role, hint }) => ({
  openid,
  name,
  role,
  hint,
}))
