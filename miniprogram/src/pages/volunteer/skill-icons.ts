import type { Skill } from '@shared/volunteers/model'
import type { IconName } from '../../ui/icon'

/** A thing for each skill. */
export const skillIcons = {
  errands: 'bag',
  repair: 'wrench',
  tech: 'letters',
  haircut: 'scissors',
  care: 'shower',
  company: 'bubble',
  escort: 'cross',
  driving: 'car',
  tutoring: 'page',
  cooking: 'pot',
} satisfies Record<Skill, IconName>
