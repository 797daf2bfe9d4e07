import type { PersonKey } from '../people'

export type StoryKey =
  'haircut' | 'talk' | 'cards' | 'lunch' | 'clinic' | 'bath' | 'dumplings' | 'cleanup' | 'phones'

interface Person {
  readonly relation: 'self' | 'parent' | 'child' | 'spouse' | 'other'
  readonly calledName: string
  readonly ageBand?: string
  readonly slotId?: string
  readonly note?: string
  readonly home?: { readonly building: string; readonly door: string }
}

/** Somebody signs up: herself, her family, or as a helper. */
type SigningUp = { readonly by: PersonKey } & (
  { readonly part: 'participant'; readonly people: readonly Person[] } | { readonly part: 'helper' }
)

const come = (by: PersonKey, ...people: readonly Person[]): SigningUp => ({ by, part: 'participant', people })
const help = (by: PersonKey): SigningUp => ({ by, part: 'helper' })
const self = (calledName: string, ageBand: string, more: Partial<Person> = {}): Person => ({
  ...{ relation: 'self', calledName, ageBand, ...more },
})
const kin = (
  relation: Person['relation'],
  calledName: string,
  ageBand: string,
  more: Partial<Person> = {},
) => ({
  ...{ relation, calledName, ageBand, ...more },
})

/** Who comes to the first date of each: 树下义剪 is full, and two wait. */
export const comings: Readonly<Record<StoryKey, readonly SigningUp[]>> = {
  haircut: [
    come(
      'zhao',
      self('赵大爷', 'elder'),
      kin('spouse', '赵大娘', 'elder'),
      kin('other', '对门老刘', 'eldest'),
    ),
    help('gao'),
    come(
      'he',
      self('何老师', 'senior'),
      kin('other', '9 号楼陈姨', 'elder'),
      kin('other', '9 号楼周伯', 'eldest'),
    ),
    come(
      'sun',
      self('孙阿姨', 'senior'),
      kin('spouse', '孙叔', 'elder'),
      kin('parent', '孙家老太太', 'eldest'),
    ),
    help('lin'),
    come('feng', self('冯叔', 'senior'), kin('spouse', '冯婶', 'senior')),
    come('li', self('李爷爷', 'eldest'), kin('spouse', '李奶奶', 'elder')),
    come('ma', self('马师傅', 'senior')),
    help('xu'),
    come('tian', self('田婶', 'elder'), kin('spouse', '田叔', 'elder')),
    come('zheng', self('郑奶奶', 'eldest'), kin('other', '楼下老韩', 'elder')),
    come('wu', kin('parent', '吴家姥姥', 'elder'), kin('parent', '吴家姥爷', 'elder')),
    help('bai'),
    come('wei', kin('parent', '魏叔', 'senior'), kin('parent', '魏婶', 'senior')),
  ],
  talk: [
    come('he', self('何老师', 'senior')),
    come('tian', self('田婶', 'elder'), kin('spouse', '田叔', 'elder')),
  ],
  cards: [come('zhao', self('赵大爷', 'elder')), come('ma', self('马师傅', 'senior'))],
  lunch: [
    come('li', self('李爷爷', 'eldest', { slotId: 's1', note: '牙不好，要软的' })),
    come(
      'tian',
      self('田婶', 'elder', { slotId: 's2' }),
      kin('spouse', '田叔', 'elder', { slotId: 's2', note: '血压高，少放盐' }),
    ),
  ],
  clinic: [
    come('zhao', self('赵大爷', 'elder', { slotId: 's1', note: '左眼做过白内障' })),
    come('he', self('何老师', 'senior', { slotId: 's1' })),
    come('min', kin('parent', '王奶奶', 'elder', { slotId: 's2' })),
    help('xu'),
  ],
  bath: [
    come(
      'zheng',
      self('郑奶奶', 'eldest', {
        slotId: 's1',
        note: '耳朵背，说话大点声',
        home: { building: '1 号楼', door: '1 门 201' },
      }),
    ),
    help('gao'),
  ],
  dumplings: [
    come('wu', self('吴姐', 'adult'), kin('child', '吴家小宝', 'child')),
    come('ma', self('马师傅', 'senior')),
  ],
  cleanup: [come('sun', self('孙阿姨', 'senior')), come('feng', self('冯叔', 'senior'))],
  phones: [
    come('zhao', self('赵大爷', 'elder')),
    come('he', self('何老师', 'senior')),
    come('li', self('李爷爷', 'eldest')),
    help('lin'),
  ],
}
