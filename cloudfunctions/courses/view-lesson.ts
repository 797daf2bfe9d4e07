import type { Lesson } from '../../shared/courses/model'
import type { LessonRow, LessonView, WholeLesson } from '../../shared/courses/views'

export function viewLessonRow(lesson: Lesson): LessonRow {
  const { _id: id, course, title, summary, minutes, validMonths, stationName } = lesson
  return { id, course, title, summary, minutes, validMonths, stationName, questions: lesson.questions.length }
}

/** What is right does not leave the server. */
export function viewLesson(lesson: Lesson): LessonView {
  const { edition, sections, questions, passMark } = lesson
  const quiz = questions.map(({ words, options }) => ({ words, options: [...options] }))
  return { ...viewLessonRow(lesson), edition, passMark, sections: [...sections], quiz }
}

export function viewWholeLesson(lesson: Lesson): WholeLesson {
  return { ...viewLesson(lesson), quiz: [...lesson.questions], status: lesson.status }
}
