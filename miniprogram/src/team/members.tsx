import type { MemberView } from '@shared/teams/views'
import { ageBandWords } from '@shared/volunteers/words'
import { Card } from '../ui/card'
import { Row } from '../ui/rows'
import { Section } from '../ui/section'

/** Everybody in the team: working names and bands of age, nothing that reaches a person. */
export function Members({ members }: { readonly members: readonly MemberView[] }) {
  return (
    <Section title={`队友 ${members.length} 人`}>
      <Card fit="list">
        {members.map((member) => (
          <Row
            key={member.id}
            icon="person"
            iconTone={member.isLeader ? 'on' : 'plain'}
            title={`${member.displayName}${member.isMe ? '（您）' : ''}`}
            words={aboutOf(member)}
          />
        ))}
      </Card>
    </Section>
  )
}

function aboutOf({ isLeader, isDeputy, ageBand }: MemberView): string | undefined {
  const parts = [
    isLeader ? '队长' : undefined,
    isDeputy ? '副队长' : undefined,
    ageBand && ageBandWords[ageBand],
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' · ')
}
