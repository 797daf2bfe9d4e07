import { roleWords } from '@shared/people/words'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { becomePerson, personKey } from '../call/person'
import { type Persona, usePersonas } from '../call/personas'
import { Tap } from './tap'
import './persona-bar.css'

/** Only in the browser build, only where a demo serves made-up people: one tap, and the page is somebody else's. */
export function PersonaBar() {
  const personas = usePersonas()
  const [isOpen, setOpen] = useState(false)
  const now = personas.find(({ openid }) => openid === personKey())
  const first = personas[0]
  useEffect(() => {
    // Nobody looks at a page as nobody: whoever opens the demo begins as its first person.
    if (first !== undefined && personKey() === '') become(first)
  }, [first])
  if (personas.length === 0) return null
  return (
    <View className="personas">
      <Tap className="personas-now" label="换一个人看" onTap={() => setOpen(!isOpen)}>
        {now === undefined ? '演示：先选一个人' : `演示：${now.name}，${roleWords[now.role]}`}
        <View className="personas-change">{isOpen ? '收起' : '换人'}</View>
      </Tap>
      {isOpen && (
        <View className="personas-list">
          {personas.map((persona) => (
            <Tap
              key={persona.openid}
              className={`personas-one ${persona.openid === now?.openid ? 'is-on' : ''}`}
              label={`${persona.name}，${roleWords[persona.role]}`}
              onTap={() => become(persona)}
            >
              <View className="strong">{persona.name}</View>
              <View className="personas-role">{roleWords[persona.role]}</View>
            </Tap>
          ))}
        </View>
      )}
    </View>
  )
}

function become({ openid }: Persona): void {
  becomePerson(openid)
  // Without the page in the address: it may be one that the other person does not have.
  window.location.assign(window.location.pathname)
}
