import { setGrantRules } from '@shared/grants/contract'
import { RULE_MAX, RULES_MAX } from '@shared/grants/model'
import { rulesFor } from '@shared/grants/templates'
import type { GrantView } from '@shared/grants/views'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'

const Written = z.object({ lines: z.string() })
/** With the ends of the lines. */
const LINES_MAX = RULES_MAX * (RULE_MAX + 1)

interface RulesSheetProps {
  readonly grant: Pick<GrantView, 'id' | 'kind' | 'rules'>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The rules in the station's words, one a line. */
export function RulesSheet({ grant: { id, kind, rules }, onDone, onClose }: RulesSheetProps) {
  const draft = useDraft(`grant-rules:${id}`, Written, { lines: rules.join('\n') })
  const set = useCommand(setGrantRules, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '规则改好了' })
      onDone()
    },
  })
  const restore = () => draft.change({ lines: rulesFor[kind].join('\n') })
  const lines = linesOf(draft.value.lines)
  return (
    <Sheet title="改使用规则" words="一行一条，说家里人听得懂的话。" onClose={onClose}>
      <Field label="使用规则" aside={<Link onTap={restore}>换回站里常用的</Link>}>
        <TextArea
          label="使用规则"
          value={draft.value.lines}
          max={LINES_MAX}
          placeholder="比如：手机归孩子学习用，不转卖"
          onChange={(written) => draft.change({ lines: written })}
        />
      </Field>
      <Send
        word="就用这些"
        busyWord="正在改…"
        command={set}
        input={typeof lines === 'string' ? lines : { id, rules: lines }}
      />
    </Sheet>
  )
}

/** One rule a line; or what is to be changed. */
function linesOf(written: string): string[] | string {
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return '至少写一条'
  if (lines.length > RULES_MAX) return `最多 ${String(RULES_MAX)} 条，太多了记不住`
  const long = lines.findIndex((line) => line.length > RULE_MAX)
  return long < 0 ? lines : `第 ${String(long + 1)} 条太长了，一条最多 ${String(RULE_MAX)} 个字`
}
