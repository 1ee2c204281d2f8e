import type { Rule } from './rule'
import { abbreviationUnexplained } from './rules/abbreviation-unexplained'
import { agencyNameDoubtful } from './rules/agency-name-doubtful'
import { agencyShortName } from './rules/agency-short-name'
import { alignmentSpaces } from './rules/alignment-spaces'
import { announcedCount } from './rules/announced-count'
import { approximateNumber } from './rules/approximate-number'
import { arabicNumberMark } from './rules/arabic-number-mark'
import { asOfWord } from './rules/as-of-word'
import { attachmentAppended } from './rules/attachment-appended'
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
import { closingFormulaMissing } from './rules/closing-formula-missing'
import { coHandlersUnnamed } from './rules/co-handlers-unnamed'
import { coinedWord } from './rules/coined-word'
import { colonAnnouncement } from './rules/colon-announcement'
import { colonItems } from './rules/colon-items'
import { colonScope } from './rules/colon-scope'
import { conjunctionSeparator } from './rules/conjunction-separator'
import { consultationMissing } from './rules/consultation-missing'
import { contactMissing } from './rules/contact-missing'
import { dashForm } from './rules/dash-form'
import { dateBeforeEvents } from './rules/date-before-events'
import { dateDiffers } from './rules/date-differs'
import { dateForm } from './rules/date-form'
import { dateWordNumber } from './rules/date-word-number'
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
import { doubledIntroduction } from './rules/doubled-introduction'
import { doubledMark } from './rules/doubled-mark'
import { doubledMeaning } from './rules/doubled-meaning'
import { doubtfulCoinage } from './rules/doubtful-coinage'
import { doubtfulWord } from './rules/doubtful-word'
import { ellipsisForm } from './rules/ellipsis-form'
import { fairUnexplained } from './rules/fair-unexplained'
import { frequentWord } from './rules/frequent-word'
import { fullWidthFigure } from './rules/full-width-figure'
import { halfWidthMark } from './rules/half-width-mark'
import { halfWidthNumberBrackets } from './rules/half-width-number-brackets'
import { headingEndMark } from './rules/heading-end-mark'
import { headingLevelSkipped } from './rules/heading-level-skipped'
import { headingParallel } from './rules/heading-parallel'
import { headingQuoteMismatch } from './rules/heading-quote-mismatch'
import { headingRepeated } from './rules/heading-repeated'
import { headingRunInMixed } from './rules/heading-run-in-mixed'
import { honourWord } from './rules/honour-word'
import { innerOfficeNamed } from './rules/inner-office-named'
import { internalOfficeSignature } from './rules/internal-office-signature'
import { itemFullStop } from './rules/item-full-stop'
import { kindWordsMixed } from './rules/kind-words-mixed'
import { leadingSpaces } from './rules/leading-spaces'
import { lineEndSpaces } from './rules/line-end-spaces'
import { lineIndent } from './rules/line-indent'
import { listAfterEtc } from './rules/list-after-etc'
import { listDiffersFromCount } from './rules/list-differs-from-count'
import { listLongerThanCount } from './rules/list-longer-than-count'
import { listShorterThanCount } from './rules/list-shorter-than-count'
import { longNarrativeParagraph } from './rules/long-narrative-paragraph'
import { longSentence } from './rules/long-sentence'
import { missingDe } from './rules/missing-de'
import { mixedSentence } from './rules/mixed-sentence'
import { monthWithoutYear } from './rules/month-without-year'
import { nameDoubtful } from './rules/name-doubtful'
import { nameMiswritten } from './rules/name-miswritten'
import { nameVaries } from './rules/name-varies'
import { narrativeNumberMark } from './rules/narrative-number-mark'
import { narrativeRun } from './rules/narrative-run'
import { nestedQuotation } from './rules/nested-quotation'
import { nestedTitle } from './rules/nested-title'
import { noNextStep } from './rules/no-next-step'
import { notedSeparator } from './rules/noted-separator'
import { numberFormulaUnquoted } from './rules/number-formula-unquoted'
import { numberSpan } from './rules/number-span'
import { numberingBroken } from './rules/numbering-broken'
import { numeralStyleMixed } from './rules/numeral-style-mixed'
import { openingFormula } from './rules/opening-formula'
import { opinionToDeputy } from './rules/opinion-to-deputy'
import { ordinalWordMark } from './rules/ordinal-word-mark'
import { ownGovernmentNamed } from './rules/own-government-named'
import { pageNumberLines } from './rules/page-number-lines'
import { partnerAffairs } from './rules/partner-affairs'
import { pendingMatter } from './rules/pending-matter'
import { perhapsShortYear } from './rules/perhaps-short-year'
import { personalDetails } from './rules/personal-details'
import { pluralNin } from './rules/plural-nin'
import { policyCriticism } from './rules/policy-criticism'
import { printingLine } from './rules/printing-line'
import { printingLineInFile } from './rules/printing-line-in-file'
import { privateData } from './rules/private-data'
import { promise } from './rules/promise'
import { promotion } from './rules/promotion'
import { proposalNumberMismatch } from './rules/proposal-number-mismatch'
import { proposalTitleMismatch } from './rules/proposal-title-mismatch'
import { quotationSeparator } from './rules/quotation-separator'
import { rangeUnitMissing } from './rules/range-unit-missing'
import { recipientCount } from './rules/recipient-count'
import { recipientNameMismatch } from './rules/recipient-name-mismatch'
import { recipientPronoun } from './rules/recipient-pronoun'
import { redundantQuantity } from './rules/redundant-quantity'
import { relativeDay } from './rules/relative-day'
import { relativeMonth } from './rules/relative-month'
import { relativeYear } from './rules/relative-year'
import { responseMissing } from './rules/response-missing'
import { resultClass } from './rules/result-class'
import { salutationForm } from './rules/salutation-form'
import { secrecyConflict } from './rules/secrecy-conflict'
import { sentenceEndMissing } from './rules/sentence-end-missing'
import { sentenceFragment } from './rules/sentence-fragment'
import { sessionMismatch } from './rules/session-mismatch'
import { shareMismatch } from './rules/share-mismatch'
import { shortFormOrder } from './rules/short-form-order'
import { shortFormStyle } from './rules/short-form-style'
import { shortFormUndefined } from './rules/short-form-undefined'
import { shortFormUnused } from './rules/short-form-unused'
import { shortYear } from './rules/short-year'
import { signatureOrDateMissing } from './rules/signature-or-date-missing'
import { spaceBesideFigures } from './rules/space-beside-figures'
import { spaceInName } from './rules/space-in-name'
import { spacesBeforeSigning } from './rules/spaces-before-signing'
import { splitObject } from './rules/split-object'
import { straightQuotation } from './rules/straight-quotation'
import { sumDoubtful } from './rules/sum-doubtful'
import { sumMismatch } from './rules/sum-mismatch'
import { superlative } from './rules/superlative'
import { titleAgencyMismatch } from './rules/title-agency-mismatch'
import { titleDocumentKind } from './rules/title-document-kind'
import { titleDoubledPreposition } from './rules/title-doubled-preposition'
import { trailingSpaces } from './rules/trailing-spaces'
import { typedPageNumber } from './rules/typed-page-number'
import { unitName } from './rules/unit-name'
import { unitToConvert } from './rules/unit-to-convert'
import { unpairedMark } from './rules/unpaired-mark'
import { unusualSpaces } from './rules/unusual-spaces'
import { verbObject } from './rules/verb-object'
import { wordRepeated } from './rules/word-repeated'
import { workReportOnly } from './rules/work-report-only'
import { wrongWord } from './rules/wrong-word'
import { yearSpan } from './rules/year-span'

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
  closingFormulaMissing,
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
  attachmentAppended,
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
  headingEndMark,
  headingParallel,
  halfWidthNumberBrackets,
  headingRunInMixed,
  longNarrativeParagraph,
  bookTitleSeparator,
  quotationSeparator,
  notedSeparator,
  halfWidthMark,
  straightQuotation,
  unpairedMark,
  nestedQuotation,
  nestedTitle,
  yearSpan,
  numberSpan,
  colonScope,
  colonItems,
  colonAnnouncement,
  itemFullStop,
  conjunctionSeparator,
  splitObject,
  doubledMark,
  sentenceEndMissing,
  ellipsisForm,
  dashForm,
  sentenceFragment,
  listLongerThanCount,
  listShorterThanCount,
  listAfterEtc,
  shortYear,
  perhapsShortYear,
  approximateNumber,
  rangeUnitMissing,
  numeralStyleMixed,
  unitName,
  unitToConvert,
  relativeMonth,
  relativeYear,
  relativeDay,
  monthWithoutYear,
  sumMismatch,
  sumDoubtful,
  shareMismatch,
  listDiffersFromCount,
  announcedCount,
  dateWordNumber,
  redundantQuantity,
  fullWidthFigure,
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
  asOfWord,
  wrongWord,
  doubtfulWord,
  mixedSentence,
  verbObject,
  doubledMeaning,
  doubledIntroduction,
  headingRepeated,
  frequentWord,
  wordRepeated,
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
