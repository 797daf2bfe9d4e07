import { Page } from '@/ui/page'
import { Waiting } from '@/ui/waiting'

export default function RequestPage() {
  return (
    <Page title="事情经过" ground="own">
      <Waiting shape="matter" />
    </Page>
  )
}
