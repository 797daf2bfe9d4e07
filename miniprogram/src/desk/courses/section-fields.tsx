import { SECTIONS_MAX } from '@shared/courses/model'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Link } from '../../ui/link'
import { Section } from '../../ui/section'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { blankSection, type CourseDrafting } from './draft'

/** The reading, part by part. */
export function SectionFields({ draft }: { readonly draft: CourseDrafting }) {
  const { sections } = draft.value
  const change = (place: number, part: Partial<typeof blankSection>) =>
    draft.change({ sections: sections.map((one, at) => (at === place ? { ...one, ...part } : one)) })
  return (
    <Section title="读什么">
      <View className="stack">
        {sections.map((section, place) => (
          <View key={place} className="course-part stack">
            <TextInput
              label={`第 ${String(place + 1)} 段的小标题`}
              placeholder="小标题"
              value={section.heading}
              max={30}
              onChange={(heading) => change(place, { heading })}
            />
            <TextArea
              label={`第 ${String(place + 1)} 段`}
              placeholder="一句一行，说清楚怎么做、为什么"
              value={section.words}
              max={1500}
              onChange={(words) => change(place, { words })}
            />
            {sections.length > 1 && (
              <Link onTap={() => draft.change({ sections: sections.filter((_, at) => at !== place) })}>
                去掉这一段
              </Link>
            )}
          </View>
        ))}
        {sections.length < SECTIONS_MAX && (
          <Button size="small" onTap={() => draft.change({ sections: [...sections, blankSection] })}>
            加一段
          </Button>
        )}
      </View>
    </Section>
  )
}
