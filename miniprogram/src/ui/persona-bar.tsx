import { View } from '@tarojs/components'
import { useState } from 'react'
import { becomePerson, personKey } from '../call/person'
import { usePersonas } from '../call/personas'
import { Tap } from './tap'
import './persona-bar.css'

/** Only in the browser build, only where a demo serves made-up people: one tap, and the page is somebody else's. */
export function PersonaBar() {
  const personas = usePersonas()
  const [isOpen, setOpen] = useState(false)
  if (personas.length === 0) return null
  const now = personas.find(({ openid }) => openid === personKey())
  const become = (openid: string) => {
    becomePerson(openid)
    // Without the page in the address: it may be one that the other person does not have.
    window.location.assign(window.location.pathname)
  }
  return (
    <View className="personas">
      <Tap className="personas-now" label="换一个人看" onTap={() => setOpen(!isOpen)}>
        {now === undefined ? '演示：先选一个人' : `演示：${now.name}，${now.role}`}
        <View className="personas-change">{isOpen ? '收起' : '换人'}</View>
      </Tap>
      {(isOpen || now === undefined) && (
        <View className="personas-list">
          {personas.map(({ openid, name, role }) => (
            <Tap
              key={openid}
              className={`personas-one ${openid === now?.openid ? 'is-on' : ''}`}
              label={`${name}，${role}`}
              onTap={() => become(openid)}
            >
              <View className="strong">{name}</View>
              <View className="personas-role">{role}</View>
            </Tap>
          ))}
        </View>
      )}
    </View>
  )
}
