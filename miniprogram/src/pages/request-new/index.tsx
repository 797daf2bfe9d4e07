import { Page } from '@/ui/page'
import { Waiting } from '@/ui/waiting'

export default function RequestNewPage() {
  return (
    <Page title="提需求">
      <Waiting shape="rows" />
    </Page>
  )
}
