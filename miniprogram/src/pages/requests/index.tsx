import { Page } from '@/ui/page'
import { Waiting } from '@/ui/waiting'

export default function RequestsPage() {
  return (
    <Page title="我的事">
      <Waiting shape="cards" />
    </Page>
  )
}
