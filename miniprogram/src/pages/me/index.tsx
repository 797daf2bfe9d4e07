import { Page } from '@/ui/page'
import { Waiting } from '@/ui/waiting'

export default function MePage() {
  return (
    <Page title="我的" isTab>
      <Waiting shape="rows" />
    </Page>
  )
}
