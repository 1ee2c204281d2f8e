import type { Kind } from '../model/facts'
import { titleWords } from './title-words'

/** What a reply answers; `opinion` is a co-handler's opinion to the lead agency (会办意见). */
export type ReplyKind = Kind | 'opinion'

/** The words by which a reply is known. `leave` is what stands between the body and the signature. */
export type KindWords = { title: string; salutation: string; opening: string; leave: string }

const matter = /建\s*议|提\s*案|议\s*案|书面意见|批评和?意见|原案/
const replies = /答\s*复|复\s*函|回\s*复|函\s*复|办理(?:情况|结果|意见)|[会协]办意见|的\s*函$|函$/
const noReply =
  /通知|通报|公告|公示|批复|决定|方案|意见征集|[交转督催]办|商请|协助|征求|汇总表|(?:工作|总结|办理情况的?)报告$|令$/
const receives =
  /收悉|收到|已?[交转]由?.{0,12}(?:研究|办理|承办)|(?:答复|回复|函复|函告|反馈|汇报)(?:意见)?如下|(?:予以|作|进行).{0,4}答复/
const hands = /(?:转|交)(?:给)?你|请(?:你|贵).{0,20}(?:办理|答复代表|反馈)/
const opinion = /[会协]办意见|供贵.{1,16}(?:统一|汇总|综合)?.{0,6}答复/

const cites = new RegExp(
  `(?:提出|提交)的?[^。]{0,160}?(?:${matter.source}|问题)|[《“][^》]{0,120}(?:${matter.source})[》”]|第\\S{1,16}号(?:代表|委员)?(?:${matter.source})`,
)
const bodies = /(?:人大|政协|人民代表大会|届).{0,40}会议|(?:代表|委员)(?:建议|提案)|(?:第\S{1,16}号|政协)\S{0,6}提案/
const notOurs = /请示|报告》|来信|来电|留言|信访|投诉/

function greetsMember(salutation: string): boolean {
  return /(?:代\s*表|委\s*员|代表团)(?:们)?\s*[：:，,]?$/.test(salutation) && !/^(?:各位|全体|各)/.test(salutation)
}

function isTitled(title: string): boolean {
  const { session, number, ending } = titleWords(title)
  const blank = /第【[^】]*】号/.test(title)
  return (
    (session !== '' || number !== '' || blank) && matter.test(ending) && replies.test(ending) && !noReply.test(title)
  )
}

function isReply({ title, salutation, opening }: KindWords): boolean {
  const member = greetsMember(salutation)
  if (hands.test(opening) && !member) return false
  const received = cites.test(opening) && receives.test(opening)
  if (member && received) return true
  if (noReply.test(title) || notOurs.test(opening)) return false
  return isTitled(title) || (received && bodies.test(opening))
}

function asked(words: KindWords): Kind {
  const { session, ending } = titleWords(words.title)
  const body = session || words.title + words.opening
  if (/政协|政治协商/.test(body)) return 'cppcc'
  if (/议\s*案/.test(ending) && !/建\s*议/.test(ending)) return 'bill'
  if (/人大|人民代表大会/.test(body)) return 'suggestion'
  if (/提\s*案/.test(ending) || /委\s*员\s*[：:]?$/.test(words.salutation)) return 'cppcc'
  if (/代\s*表\s*[：:]?$/.test(words.salutation)) return 'suggestion'
  return /提案/.test(words.opening) ? 'cppcc' : 'suggestion'
}

/** What the letter answers: a suggestion, a CPPCC proposal or a bill; null where it is no reply to a deputy or member. */
export function answeredKind(words: KindWords): Kind | null {
  return isReply(words) ? asked(words) : null
}

/** As `answeredKind`, with a co-handler's opinion as a kind of its own. */
export function replyKind(words: KindWords): ReplyKind | null {
  const kind = answeredKind(words)
  const isOpinion =
    opinion.test(words.title) ||
    opinion.test(words.opening) ||
    (opinion.test(words.leave) && !greetsMember(words.salutation))
  return kind && isOpinion ? 'opinion' : kind
}
