import { Page } from '@/ui/page'
import { Waiting } from '@/ui/waiting'

export default function InboxPage() {
  return (
    <Page title="消息" isTab>
      <Waiting shape="rows" />
    </Page>
  )
}
