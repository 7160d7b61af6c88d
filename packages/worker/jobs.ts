import { adoptAgendas, sweepAdoptions } from './adopt-agendas.ts'
import { askForLeads } from './ask-for-leads.ts'
import { askForMeasurements } from './ask-for-measurements.ts'
import { askToReflect, keepLearning } from './ask-to-reflect.ts'
import { attendBallots } from './attend-ballots.ts'
import { endEmbargoes } from './end-embargoes.ts'
import { runErrand } from './errands/run-errand.ts'
import { sweepErrands } from './errands/sweep-errands.ts'
import { expireGuests } from './expire-guests.ts'
import { followGates, remindOfGates, sweepGates } from './follow-gates.ts'
import { followOutcomes, sweepOutcomes } from './follow-outcomes.ts'
import type { Job } from './job.ts'
import { keepConsultations } from './keep-consultations.ts'
import { keepWhy } from './keep-why.ts'
import { scanOlderFiles } from './library/scan-older-files.ts'
import { sweepCollections } from './library/sweep-collections.ts'
import { sweepUploads } from './library/sweep-uploads.ts'
import { passOnNames } from './pass-on-names.ts'
import { publishAdoptions } from './publish-adoptions.ts'
import { remindOfInterests } from './remind-of-interests.ts'
import { remindOfPhases } from './remind-of-phases.ts'
import { remindOfPolls } from './remind-of-polls.ts'
import { remindOfPromises } from './remind-of-promises.ts'
import { remindOfTasks } from './remind-of-tasks.ts'
import { sendLetter } from './send-letter.ts'
import { sweepExpired } from './sweep-expired.ts'
import { sweepFiles } from './sweep-files.ts'
import { sweepLetters } from './sweep-letters.ts'
import { writeAlerts } from './write-alerts.ts'
import { writeDigests } from './write-digests.ts'
import { sweepDoorwerking, writeDoorwerking } from './write-doorwerking.ts'

/** Everything the worker does, under the name of its queue. */
export const jobs: Record<string, Job> = {
  'remind-of-promises': remindOfPromises,
  'ask-for-leads': askForLeads,
  'ask-for-measurements': askForMeasurements,
  'send-letter': sendLetter,
  'sweep-letters': sweepLetters,
  'sweep-expired': sweepExpired,
  'expire-guests': expireGuests,
  'attend-ballots': attendBallots,
  'adopt-agendas': adoptAgendas,
  'sweep-adoptions': sweepAdoptions,
  'publish-adoptions': publishAdoptions,
  'write-doorwerking': writeDoorwerking,
  'sweep-doorwerking': sweepDoorwerking,
  'end-embargoes': endEmbargoes,
  'sweep-collections': sweepCollections,
  'keep-consultations': keepConsultations,
  'keep-why': keepWhy,
  'follow-outcomes': followOutcomes,
  'sweep-outcomes': sweepOutcomes,
  'remind-of-phases': remindOfPhases,
  'remind-of-interests': remindOfInterests,
  'follow-gates': followGates,
  'sweep-gates': sweepGates,
  'remind-of-gates': remindOfGates,
  'ask-to-reflect': askToReflect,
  'keep-learning': keepLearning,
  'remind-of-tasks': remindOfTasks,
  'sweep-files': sweepFiles,
  'sweep-uploads': sweepUploads,
  'scan-older-files': scanOlderFiles,
  'remind-of-polls': remindOfPolls,
  'write-digests': writeDigests,
  'write-alerts': writeAlerts,
  'pass-on-names': passOnNames,
  'run-errand': runErrand,
  'sweep-errands': sweepErrands,
}
