import { blockRule } from '../rule'
import { ownWords } from '../text/own-words'

const ministry =
  '(?:公安|教育|财政|商务|民政|司法|科技|科学技术|交通运输|水利|农业农村|自然资源|生态环境|住房城乡建设|住房和城乡建设|工业和信息化|文化和旅游|人力资源社会保障|人力资源和社会保障|外交|退役军人事务|应急管理|中央宣传|中央组织|中央统战)部'
const agency = `(?:${ministry}|(?:国家|全国|[省市区县州旗我本贵])[一-鿿]{0,10}?(?:委|局|厅|办公厅|总署|署)|[一-鿿]{2,4}总局|[一-鿿]{2,4}总署|国家发展改革委|国务院国资委)`
/** Words that no office's name has, so that what stands between is a sentence. */
const plain =
  '[^的了在和对将已把为是等于从向由经到会共联积组妥认加推开按依并各其全完请立进督做负每多曾及或这该此也还均都要就与所后前时、，。；：（）“”《》\\s\\d]'
const form = new RegExp(
  `${agency}(${plain}{2,8}?(?:(?<!公|官|上|阴)司(?![法机长仪马令])|(?<!办事|代表|管理|服务|好|益|到|何|深|远|暗|事务|联络|调|各|相)处(?![理于在置罚分境方长级以所女世事暑]|[一二三四五六七八九十])|(?<!学|百|内|外|儿|妇|眼|牙|口腔|本|专|(?<!管)理|文|工|医|全|分|诊|产|骨|皮肤)科(?![技学研普目创幻医室教长员级]|院)))`,
  'g',
)

/** A11: a letter of an agency does not name the inner offices of another. */
export const innerOfficeNamed = blockRule({
  id: 'inner-office-named',
  code: 'A11',
  name: '不写出内设机构名称',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：对外行文以机关名义，不写内设机构',
  messages: { named: '写出了内设机构“{office}”，对外行文一般只写到机关' },
  example: { wrong: '国家发展改革委体改司召开座谈会', right: '国家发展改革委召开座谈会' },
  create: (report) => (block, text) => {
    if (block.type !== 'paragraph' && block.type !== 'opening' && block.type !== 'heading') return
    for (const found of ownWords(block, text).matchAll(form)) {
      const office = found[1] ?? ''
      const end = found.index + found[0].length
      report({
        messageId: 'named',
        data: { office },
        block: block.id,
        start: found.index,
        end,
        suggestions: [
          { title: `删去“${office}”`, edits: [{ block: block.id, start: end - office.length, end, text: '' }] },
        ],
      })
    }
  },
})
