import { describe, expect, it } from 'vitest'
import { type KindWords, replyKind } from '../../letter/intake/kind'

const words = (some: Partial<KindWords>): KindWords => ({ title: '', salutation: '', opening: '', leave: '', ...some })

describe('replyKind', () => {
  it.each<[Partial<KindWords>, string]>([
    [{ title: '关于市七届人大一次会议第12号建议的复函' }, 'suggestion'],
    [{ title: '关于对市十三届人大一次会议第0123号书面意见的答复' }, 'suggestion'],
    [{ title: '关于对县十八届人大一次会议第15号议事原案的答复' }, 'suggestion'],
    [{ title: '对市政协九届四次会议第1号提案的答复' }, 'cppcc'],
    [{ title: '关于政协第十四届全国委员会第二次会议第02403号（医疗卫生类173号）提案答复的函' }, 'cppcc'],
    [{ title: '关于市政协六届一次会议第8号建议案办理情况的复函' }, 'cppcc'],
    [{ title: '关于市五届人大四次会议第3号议案办理情况的答复' }, 'bill'],
    [{ title: '【单位名称】关于【会议名称】第【编号】号建议的复函', salutation: '尊敬的【姓名】代表：' }, 'suggestion'],
    [{ title: '关于省十三届人大五次会议第88号建议的会办意见', salutation: '省水利厅：' }, 'opinion'],
    [
      {
        salutation: '市教育局：',
        opening: '市政协七届三次会议第101号提案收悉。经研究，提出意见如下：',
        leave: '以上意见供贵局统一答复提案人时参考。',
      },
      'opinion',
    ],
    [
      { salutation: '谢福源代表:', opening: '您提出的《关于早市管理的建议》已转至我单位，现将有关情况答复如下:' },
      'suggestion',
    ],
    [{ salutation: '尊敬的张娟委员:', opening: '您好，您提出的“关于停车的问题提案”已收悉。' }, 'cppcc'],
    [
      { salutation: '民革市委会：', opening: '贵会提出的《关于托育服务的提案》（第12号提案）收悉。现答复如下：' },
      'cppcc',
    ],
  ])('%j is a reply', (some, kind) => expect(replyKind(words(some))).toBe(kind))
  it.each<Partial<KindWords>>([
    {},
    {
      title: '国务院办公厅关于科技节水建议的复函',
      salutation: '马万祺副主席：',
      opening: '对您关于科技节水的建议十分重视。',
    },
    {
      title: '关于交办市七届人大一次会议建议的函',
      salutation: '各有关单位：',
      opening: '现将市七届人大一次会议建议交给你们办理。',
    },
    { title: '关于商请协助办理市政协六届三次会议第88号提案的函', salutation: '市自然资源局：' },
    { title: '关于市七届人大一次会议第12号建议办理工作的通知' },
    { title: '关于张先生来信的回复', salutation: '张先生：', opening: '您提出的《关于路灯的建议》收悉。现答复如下：' },
    { salutation: '张女士：', opening: '您的留言《关于增设红绿灯的建议》收悉，现回复如下：' },
    {
      title: '关于同意某项目立项的批复',
      salutation: '市水务局：',
      opening: '你局《关于某项目的请示》收悉。现批复如下：',
    },
    {
      title: '关于召开代表座谈会的通知',
      salutation: '各位代表：',
      opening: '会议定于5日召开，请提出意见和建议，收到请回复。',
    },
  ])('%j is none', (some) => expect(replyKind(words(some))).toBeNull())
})
