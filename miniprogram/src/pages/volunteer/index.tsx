import { getMe } from '@shared/people/contract'
import { getMyVolunteer } from '@shared/volunteers/contract'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { fromEntry, fromProfile } from './draft'
import { RegisterForm } from './register-form'
import { Registered } from './registered'
import './volunteer.css'

/** 做志愿者: putting oneself into the register, what became of it, and stopping at any time. */
export default function VolunteerPage() {
  const [isEditing, setEditing] = useState(false)
  const mine = useQuery(getMyVolunteer, {})
  const me = useQuery(getMe, {})
  const onDone = () => {
    setEditing(false)
    void mine.refresh()
  }
  return (
    <Page title="做志愿者" offlineWords="没有网络，草稿已存在手机里">
      <Loaded query={mine}>
        {({ volunteer }) =>
          volunteer === undefined || isEditing ? (
            <Loaded query={me}>
              {({ profile }) => (
                <RegisterForm
                  initial={volunteer === undefined ? fromProfile(profile) : fromEntry(volunteer)}
                  onDone={onDone}
                />
              )}
            </Loaded>
          ) : (
            <Registered volunteer={volunteer} onEdit={() => setEditing(true)} onDone={onDone} />
          )
        }
      </Loaded>
    </Page>
  )
}
