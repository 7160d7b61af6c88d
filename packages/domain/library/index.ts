export { beginCollection } from './collections/begin-collection.ts'
export { changeCollection } from './collections/change-collection.ts'
export { moveEntry, noteEntry, removeEntry } from './collections/change-entry.ts'
export { collectionsOfItem, type ItemInCollections } from './collections/collections-of-item.ts'
export { type CollectionInFull, getCollection } from './collections/get-collection.ts'
export { type CollectionRow, listCollections } from './collections/list-collections.ts'
export { saveItem } from './collections/save-item.ts'
export { showCollection } from './collections/show-collection.ts'
export { listDrafts } from './find/list-drafts.ts'
export { type LibraryFinds, searchLibrary } from './find/search-library.ts'
export { chooseDigest, stopDigest } from './follow/choose-digest.ts'
export { countReading } from './follow/count-reading.ts'
export { follow, unfollow } from './follow/follow.ts'
export { getReadings, type Reading } from './follow/get-readings.ts'
export { type Follows, listFollows, listNews, type News } from './follow/list-follows.ts'
export { writeDigests } from './follow/write-digests.ts'
export { addItem } from './items/add-item.ts'
export { bringIn, type Yield } from './items/bring-in.ts'
export { changeItem } from './items/change-item.ts'
export { getItem, type ItemInFull } from './items/get-item.ts'
export { listChoices } from './items/list-choices.ts'
export { publishItem } from './items/publish-item.ts'
export { type PublicItem, showItem } from './items/show-item.ts'
export { takeBack } from './items/take-back.ts'
export { withdrawItem } from './items/withdraw-item.ts'
export { beginText } from './synthesis/begin-text.ts'
export {
  addFinding,
  changeFinding,
  noteGaps,
  removeFinding,
} from './synthesis/change-findings.ts'
export { type Edition, getEdition } from './synthesis/get-edition.ts'
export { markStances } from './synthesis/mark-stances.ts'
export { publishSynthesis } from './synthesis/publish-synthesis.ts'
export {
  placeOfCollectionText,
  rightsOnCollectionText,
} from './synthesis/text-of-collection.ts'
export { answerTalk } from './talk/answer-talk.ts'
export { editRemark, withdrawRemark } from './talk/change-remark.ts'
export { endorseItem } from './talk/endorse-item.ts'
export { getTalk, type Talk } from './talk/get-talk.ts'
export { openTalk } from './talk/open-talk.ts'
export { reopenTalk, resolveTalk } from './talk/settle-talk.ts'
export { withdrawEndorsement } from './talk/withdraw-endorsement.ts'
export {
  getQuestionOfUse,
  type OpenQuestion,
  settleQuestionOfUse,
} from './use/question-of-use.ts'
export { tellUse } from './use/tell-use.ts'
export { withdrawUse } from './use/withdraw-use.ts'
