import { courses } from '../../../shared/volunteers/model'
import { aLesson, careContent, RIGHT } from '../../world/courses'
import { aVolunteer } from '../../world/errands'
import {
  among,
  type ContextAccess,
  desk,
  everyone,
  here,
  none,
  onlyOwn,
  type Scene,
  type Staging,
} from './cells'

const ofStation = ['', desk, desk, '', ''] as const

const shared = aLesson({ _id: 'lshared', stationId: here.station, course: 'dementia' })
/** Nobody changes it, so that the answers fit. */
const asked = aLesson({ _id: 'lasked', stationId: here.station })
let laid: Promise<unknown> | undefined

/** A lesson of the station that many questions share, or one of its own; and an entry in its register. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  // A worker and a head publish in two relations: a course for each, because a station has one lesson of a course.
  const course = courses[(relation === 'assigned' ? 0 : 2) + (number % 2)] ?? 'care'
  if (contract === 'courses.publish') return { course }
  laid ??= Promise.all([put('lessons', shared), put('lessons', asked)])
  await laid
  const isInRegister = relation === 'own' || contract === 'courses.answerQuiz'
  const place = { stationId: here.station, stationIds: [here.station], areaCodes: [] }
  if (isInRegister) await put('volunteers', aVolunteer({ accountId: callerId, ...place }))
  if (contract === 'courses.answerQuiz') return { lesson: asked._id }
  if (contract !== 'courses.withdraw') return { lesson: shared._id }
  const own = aLesson({ _id: `l${String(number)}000`, stationId: here.station })
  await put('lessons', own)
  return { lesson: own._id }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['lesson'] ?? 'lnowhere', ...more })

export const coursesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'courses.publish': ofStation,
    'courses.change': among,
    'courses.withdraw': among,
    'courses.list': everyone,
    'courses.get': everyone,
    'courses.answerQuiz': everyone,
    'courses.listMine': everyone,
    'courses.listOfStation': [desk, desk, desk, desk, none],
  },
  shown: {
    'courses.list': onlyOwn,
    'courses.listOfStation': [none, desk, desk, none, none],
  },
  scenes: {
    'courses.publish': [({ own }) => ({ stationId: here.station, course: own['course'], ...careContent })],
    'courses.change': [on(careContent)],
    'courses.withdraw': [on()],
    'courses.list': [() => ({})],
    'courses.get': [on()],
    'courses.answerQuiz': [on({ edition: 1, answers: RIGHT })],
    'courses.listMine': [() => ({})],
    'courses.listOfStation': [() => ({ stationId: here.station })],
  },
  stage,
}
