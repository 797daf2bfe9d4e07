import { QUESTIONS_MAX, QUESTIONS_MIN } from '@shared/courses/model'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Options } from '../../ui/options'
import { Section } from '../../ui/section'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { blankQuestion, type CourseDrafting, type DraftQuestion, optionsOf } from './draft'

const OPTIONS_WORDS_MAX = 400

/** The questions: one sentence, an option a line, and which of them is right. */
export function QuestionFields({ draft }: { readonly draft: CourseDrafting }) {
  const { questions } = draft.value
  const change = (place: number, part: Partial<DraftQuestion>) =>
    draft.change({ questions: questions.map((one, at) => (at === place ? { ...one, ...part } : one)) })
  return (
    <Section title="问什么">
      <View className="stack">
        {questions.map((question, place) => (
          <View key={place} className="course-part stack">
            <TextInput
              label={`第 ${String(place + 1)} 题`}
              placeholder={`第 ${String(place + 1)} 题`}
              value={question.words}
              max={120}
              onChange={(words) => change(place, { words })}
            />
            <TextArea
              label={`第 ${String(place + 1)} 题的选项`}
              placeholder="一行一个选项"
              value={question.options}
              max={OPTIONS_WORDS_MAX}
              onChange={(options) => change(place, { options })}
            />
            <Right question={question} place={place} onChange={(right) => change(place, { right })} />
            {questions.length > QUESTIONS_MIN && (
              <Link onTap={() => draft.change({ questions: questions.filter((_, at) => at !== place) })}>
                去掉这一题
              </Link>
            )}
          </View>
        ))}
        {questions.length < QUESTIONS_MAX && (
          <Button size="small" onTap={() => draft.change({ questions: [...questions, blankQuestion] })}>
            加一题
          </Button>
        )}
      </View>
    </Section>
  )
}

interface RightProps {
  readonly question: DraftQuestion
  readonly place: number
  readonly onChange: (right: number) => void
}

function Right({ question, place, onChange }: RightProps) {
  const options = optionsOf(question)
  if (options.length === 0) return null
  const label = `第 ${String(place + 1)} 题哪个对`
  return (
    <Field label="哪个对">
      <Options
        label={label}
        columns={1}
        options={options.map((word, option) => ({ value: String(option), word }))}
        value={String(question.right)}
        onChange={(value) => onChange(Number(value))}
      />
    </Field>
  )
}
