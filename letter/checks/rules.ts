import type { Rule } from './rule'
import { alignmentSpaces } from './rules/alignment-spaces'
import { arabicNumberMark } from './rules/arabic-number-mark'
import { attachmentForm } from './rules/attachment-form'
import { attachmentMentions } from './rules/attachment-mentions'
import { blankLeft } from './rules/blank-left'
import { blankLinePattern } from './rules/blank-line-pattern'
import { blankLinesAtEnd } from './rules/blank-lines-at-end'
import { bookTitleSeparator } from './rules/book-title-separator'
import { bracketedNumberMark } from './rules/bracketed-number-mark'
import { centringSpaces } from './rules/centring-spaces'
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
import { documentNumberBrackets } from './rules/document-number-brackets'
import { documentNumberForm } from './rules/document-number-form'
import { documentNumberMissing } from './rules/document-number-missing'
import { headingLevelSkipped } from './rules/heading-level-skipped'
import { headingQuoteMismatch } from './rules/heading-quote-mismatch'
import { internalOfficeSignature } from './rules/internal-office-signature'
import { kindWordsMixed } from './rules/kind-words-mixed'
import { leadingSpaces } from './rules/leading-spaces'
import { lineEndSpaces } from './rules/line-end-spaces'
import { lineIndent } from './rules/line-indent'
import { narrativeNumberMark } from './rules/narrative-number-mark'
import { narrativeRun } from './rules/narrative-run'
import { numberingBroken } from './rules/numbering-broken'
import { openingFormula } from './rules/opening-formula'
import { opinionToDeputy } from './rules/opinion-to-deputy'
import { ordinalWordMark } from './rules/ordinal-word-mark'
import { pageNumberLines } from './rules/page-number-lines'
import { pluralNin } from './rules/plural-nin'
import { printingLine } from './rules/printing-line'
import { printingLineInFile } from './rules/printing-line-in-file'
import { privateData } from './rules/private-data'
import { proposalNumberMismatch } from './rules/proposal-number-mismatch'
import { proposalTitleMismatch } from './rules/proposal-title-mismatch'
import { quotationSeparator } from './rules/quotation-separator'
import { recipientCount } from './rules/recipient-count'
import { recipientPronoun } from './rules/recipient-pronoun'
import { responseMissing } from './rules/response-missing'
import { resultClass } from './rules/result-class'
import { salutationForm } from './rules/salutation-form'
import { sessionMismatch } from './rules/session-mismatch'
import { signatureOrDateMissing } from './rules/signature-or-date-missing'
import { spaceBesideFigures } from './rules/space-beside-figures'
import { spaceInName } from './rules/space-in-name'
import { spacesBeforeSigning } from './rules/spaces-before-signing'
import { titleAgencyMismatch } from './rules/title-agency-mismatch'
import { titleDocumentKind } from './rules/title-document-kind'
import { titleDoubledPreposition } from './rules/title-doubled-preposition'
import { trailingSpaces } from './rules/trailing-spaces'
import { typedPageNumber } from './rules/typed-page-number'
import { unpairedMark } from './rules/unpaired-mark'
import { unusualSpaces } from './rules/unusual-spaces'

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
  spacesBeforeSigning,
  centringSpaces,
  distributionFullStop,
  distributionSeparator,
  distributionOffice,
  opinionToDeputy,
  attachmentForm,
  attachmentMentions,
  internalOfficeSignature,
  printingLine,
  printingLineInFile,
  typedPageNumber,
  pageNumberLines,
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
  leadingSpaces,
  lineIndent,
  trailingSpaces,
  lineEndSpaces,
  blankLinePattern,
  blankLinesAtEnd,
  unusualSpaces,
  spaceBesideFigures,
  spaceInName,
  blankLeft,
]
