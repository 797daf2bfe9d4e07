import { Page, type PageProps } from '../../ui/page'
import { useWide } from '../../ui/use-wide'
import { Rail } from './rail'

/** A page of the desk: on a wide screen the parts of the desk stand beside it. */
export function DeskPage(props: Omit<PageProps, 'rail'>) {
  return <Page {...props} rail={useWide() ? <Rail /> : undefined} />
}
