import { Page } from '@/ui/page'
import { Waiting } from '@/ui/waiting'

export default function HomePage() {
  return (
    <Page title="最后一米" isTab>
      <Waiting shape="cards" />
    </Page>
  )
}
