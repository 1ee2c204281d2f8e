import type { Rule } from './rule'
import { abbreviationUnexplained } from './rules/abbreviation-unexplained'
import { agencyNameDoubtful } from './rules/agency-name-doubtful'
import { agencyShortName } from './rules/agency-short-name'
import { alignmentSpaces } from './rules/alignment-spaces'
import { arabicNumberMark } from './rules/arabic-number-mark'
import { attachmentForm } from './rules/attachment-form'
import { attachmentMentions } from './rules/attachment-mentions'
import { blankLeft } from './rules/blank-left'
import { bookTitleSeparator } from './rules/book-title-separator'
import { bracketedNumberMark } from './rules/bracketed-number-mark'
import { chineseNumberMark } from './rules/chinese-number-mark'
import { citationOrder } from './rules/citation-order'
import { closingFormula } from './rules/closing-formula'
import { coHandlersUnnamed } from './rules/co-handlers-unnamed'
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
import { documentMiscited } from './rules/document-miscited'
import { documentNearMiss } from './rules/document-near-miss'
import { documentNumberBrackets } from './rules/document-number-brackets'
import { documentNumberForm } from './rules/document-number-form'
import { documentNumberMissing } from './rules/document-number-missing'
import { documentOutdated } from './rules/document-outdated'
import { documentTitleVaries } from './rules/document-title-varies'
import { documentUnpublished } from './rules/document-unpublished'
import { fairUnexplained } from './rules/fair-unexplained'
import { headingLevelSkipped } from './rules/heading-level-skipped'
import { headingQuoteMismatch } from './rules/heading-quote-mismatch'
import { innerOfficeNamed } from './rules/inner-office-named'
import { internalOfficeSignature } from './rules/internal-office-signature'
import { kindWordsMixed } from './rules/kind-words-mixed'
import { nameDoubtful } from './rules/name-doubtful'
import { nameMiswritten } from './rules/name-miswritten'
import { nameVaries } from './rules/name-varies'
import { narrativeNumberMark } from './rules/narrative-number-mark'
import { narrativeRun } from './rules/narrative-run'
import { numberFormulaUnquoted } from './rules/number-formula-unquoted'
import { numberingBroken } from './rules/numbering-broken'
import { openingFormula } from './rules/opening-formula'
import { opinionToDeputy } from './rules/opinion-to-deputy'
import { ordinalWordMark } from './rules/ordinal-word-mark'
import { ownGovernmentNamed } from './rules/own-government-named'
import { pluralNin } from './rules/plural-nin'
import { printingLine } from './rules/printing-line'
import { privateData } from './rules/private-data'
import { proposalNumberMismatch } from './rules/proposal-number-mismatch'
import { proposalTitleMismatch } from './rules/proposal-title-mismatch'
import { quotationSeparator } from './rules/quotation-separator'
import { recipientCount } from './rules/recipient-count'
import { recipientNameMismatch } from './rules/recipient-name-mismatch'
import { recipientPronoun } from './rules/recipient-pronoun'
import { responseMissing } from './rules/response-missing'
import { resultClass } from './rules/result-class'
import { salutationForm } from './rules/salutation-form'
import { sessionMismatch } from './rules/session-mismatch'
import { shortFormOrder } from './rules/short-form-order'
import { shortFormStyle } from './rules/short-form-style'
import { shortFormUndefined } from './rules/short-form-undefined'
import { shortFormUnused } from './rules/short-form-unused'
import { signatureOrDateMissing } from './rules/signature-or-date-missing'
import { titleAgencyMismatch } from './rules/title-agency-mismatch'
import { titleDocumentKind } from './rules/title-document-kind'
import { titleDoubledPreposition } from './rules/title-doubled-preposition'
import { typedPageNumber } from './rules/typed-page-number'
import { unpairedMark } from './rules/unpaired-mark'
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
  abbreviationUnexplained,
  numberFormulaUnquoted,
  fairUnexplained,
  shortFormUndefined,
  shortFormStyle,
  shortFormOrder,
  shortFormUnused,
  agencyShortName,
  agencyNameDoubtful,
  nameVaries,
  nameMiswritten,
  nameDoubtful,
  documentMiscited,
  documentNearMiss,
  documentOutdated,
  documentTitleVaries,
  documentUnpublished,
  ownGovernmentNamed,
  recipientNameMismatch,
  innerOfficeNamed,
  blankLeft,
]
