import type { Rule } from './rule'
import { alignmentSpaces } from './rules/alignment-spaces'
import { arabicNumberMark } from './rules/arabic-number-mark'
import { asOfWord } from './rules/as-of-word'
import { attachmentForm } from './rules/attachment-form'
import { attachmentMentions } from './rules/attachment-mentions'
import { blankLeft } from './rules/blank-left'
import { bookTitleSeparator } from './rules/book-title-separator'
import { bracketedNumberMark } from './rules/bracketed-number-mark'
import { chineseNumberMark } from './rules/chinese-number-mark'
import { citationOrder } from './rules/citation-order'
import { closingFormula } from './rules/closing-formula'
import { coHandlersUnnamed } from './rules/co-handlers-unnamed'
import { coinedWord } from './rules/coined-word'
import { consultationMissing } from './rules/consultation-missing'
import { contactMissing } from './rules/contact-missing'
import { dateBeforeEvents } from './rules/date-before-events'
import { dateDiffers } from './rules/date-differs'
import { dateForm } from './rules/date-form'
import { disclosureMissing } from './rules/disclosure-missing'
import { disclosureReason } from './rules/disclosure-reason'
import { distributionFullStop } from './rules/distribution-full-stop'
import { distributionOffice } from './rules/distribution-office'
import { distributionSeparator } from './rules/distribution-separator'
import { documentNumberBrackets } from './rules/document-number-brackets'
import { documentNumberForm } from './rules/document-number-form'
import { documentNumberMissing } from './rules/document-number-missing'
import { doubledIntroduction } from './rules/doubled-introduction'
import { doubledMeaning } from './rules/doubled-meaning'
import { doubtfulCoinage } from './rules/doubtful-coinage'
import { doubtfulWord } from './rules/doubtful-word'
import { frequentWord } from './rules/frequent-word'
import { headingLevelSkipped } from './rules/heading-level-skipped'
import { headingQuoteMismatch } from './rules/heading-quote-mismatch'
import { headingRepeated } from './rules/heading-repeated'
import { honourWord } from './rules/honour-word'
import { internalOfficeSignature } from './rules/internal-office-signature'
import { kindWordsMixed } from './rules/kind-words-mixed'
import { longSentence } from './rules/long-sentence'
import { missingDe } from './rules/missing-de'
import { mixedSentence } from './rules/mixed-sentence'
import { narrativeNumberMark } from './rules/narrative-number-mark'
import { narrativeRun } from './rules/narrative-run'
import { noNextStep } from './rules/no-next-step'
import { numberingBroken } from './rules/numbering-broken'
import { openingFormula } from './rules/opening-formula'
import { opinionToDeputy } from './rules/opinion-to-deputy'
import { ordinalWordMark } from './rules/ordinal-word-mark'
import { partnerAffairs } from './rules/partner-affairs'
import { pendingMatter } from './rules/pending-matter'
import { personalDetails } from './rules/personal-details'
import { pluralNin } from './rules/plural-nin'
import { policyCriticism } from './rules/policy-criticism'
import { printingLine } from './rules/printing-line'
import { privateData } from './rules/private-data'
import { promise } from './rules/promise'
import { promotion } from './rules/promotion'
import { proposalNumberMismatch } from './rules/proposal-number-mismatch'
import { proposalTitleMismatch } from './rules/proposal-title-mismatch'
import { quotationSeparator } from './rules/quotation-separator'
import { recipientCount } from './rules/recipient-count'
import { recipientPronoun } from './rules/recipient-pronoun'
import { responseMissing } from './rules/response-missing'
import { resultClass } from './rules/result-class'
import { salutationForm } from './rules/salutation-form'
import { secrecyConflict } from './rules/secrecy-conflict'
import { sessionMismatch } from './rules/session-mismatch'
import { signatureOrDateMissing } from './rules/signature-or-date-missing'
import { superlative } from './rules/superlative'
import { titleAgencyMismatch } from './rules/title-agency-mismatch'
import { titleDocumentKind } from './rules/title-document-kind'
import { titleDoubledPreposition } from './rules/title-doubled-preposition'
import { typedPageNumber } from './rules/typed-page-number'
import { unpairedMark } from './rules/unpaired-mark'
import { verbObject } from './rules/verb-object'
import { workReportOnly } from './rules/work-report-only'
import { wrongWord } from './rules/wrong-word'

/** Every rule there is, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  documentNumberMissing,
  documentNumberBrackets,
  documentNumberForm,
  titleDocumentKind,
  titleDoubledPreposition,
  titleAgencyMismatch,
  proposalNumberMismatch,
  sessionMismatch,
  proposalTitleMismatch,
  kindWordsMixed,
  recipientPronoun,
  pluralNin,
  salutationForm,
  recipientCount,
  openingFormula,
  citationOrder,
  responseMissing,
  headingQuoteMismatch,
  coHandlersUnnamed,
  consultationMissing,
  resultClass,
  disclosureMissing,
  disclosureReason,
  contactMissing,
  privateData,
  closingFormula,
  signatureOrDateMissing,
  dateDiffers,
  dateForm,
  dateBeforeEvents,
  alignmentSpaces,
  distributionFullStop,
  distributionSeparator,
  distributionOffice,
  opinionToDeputy,
  attachmentForm,
  attachmentMentions,
  internalOfficeSignature,
  printingLine,
  typedPageNumber,
  chineseNumberMark,
  bracketedNumberMark,
  arabicNumberMark,
  ordinalWordMark,
  narrativeNumberMark,
  headingLevelSkipped,
  numberingBroken,
  narrativeRun,
  bookTitleSeparator,
  quotationSeparator,
  unpairedMark,
  asOfWord,
  wrongWord,
  doubtfulWord,
  mixedSentence,
  verbObject,
  doubledMeaning,
  doubledIntroduction,
  headingRepeated,
  frequentWord,
  missingDe,
  coinedWord,
  doubtfulCoinage,
  longSentence,
  pendingMatter,
  superlative,
  promise,
  policyCriticism,
  promotion,
  partnerAffairs,
  noNextStep,
  workReportOnly,
  secrecyConflict,
  personalDetails,
  honourWord,
  blankLeft,
]
