import { relations } from '@shared/activities/model'
import type { SessionView } from '@shared/activities/sign-up-views'
import { relationWords } from '@shared/activities/sign-up-words'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Options } from '../../ui/options'
import { Section } from '../../ui/section'
import { Clash } from './clash'
import { personOf } from './draft'
import { PersonFields } from './person-fields'
import type { SigningUp } from './use-sign-up'

interface WhomProps {
  readonly session: SessionView
  readonly signing: SigningUp
}

/** 给谁报名: one person after the other, as many as one may sign up at once. */
export function Whom({ session, signing }: WhomProps) {
  const { people, change, add, remove, own } = signing
  const mayAdd = people.length < session.perSignUp
  return (
    <Section title={session.entries.length === 0 ? '给谁报名' : '再给谁报'}>
      <View className="stack">
        {people.map((person, at) => (
          <Card key={at}>
            <View className="stack">
              <Options
                label="给谁"
                columns={3}
                options={relations.map((value) => ({ value, word: relationWords[value] }))}
                value={person.relation}
                onChange={(relation) =>
                  change(at, { relation, calledName: personOf(relation, session).calledName })
                }
              />
              <PersonFields session={session} person={person} onChange={(part) => change(at, part)} />
              <Clash session={session} person={person} own={own} />
              {people.length + session.entries.length > 1 && (
                <Button tone="quiet" size="small" onTap={() => remove(at)}>
                  这位不报了
                </Button>
              )}
            </View>
          </Card>
        ))}
        {mayAdd && (
          <Button size="small" icon="people" onTap={() => add(personOf('parent', session))}>
            {people.length === 0 ? '再给一位报名' : '一起再报一位'}
          </Button>
        )}
      </View>
    </Section>
  )
}
