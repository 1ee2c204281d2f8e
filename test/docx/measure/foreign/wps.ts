import { packageOf, pageField, paragraph } from '../../foreign-package'

const look = (name: string, points: number): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}"/><w:sz w:val="${points * 2}"/>`
const fangSong = look('方正仿宋_GBK', 16)
const exact = '<w:spacing w:line="579" w:lineRule="exact"/>'
const indented = `${exact}<w:ind w:firstLine="632"/>`

/** A line as WPS keeps it for old programs, placed from the page. */
const oldLine = (y: number): string =>
  `<w:r><w:pict><v:line style="position:absolute;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" from="79.4pt,${y}pt" to="521.6pt,${y}pt" strokecolor="#FF0000 [255]" strokeweight="1pt"/></w:pict></w:r>`

const row = (content: string, borders: string): string =>
  `<w:tr><w:tc><w:tcPr><w:tcBorders>${borders}</w:tcBorders></w:tcPr>${content}</w:tc></w:tr>`
const small = look('方正仿宋_GBK', 14)
const side = '<w:ind w:left="280" w:right="280"/>'
const imprint = `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>
${row(paragraph('抄送：市人大常委会办公室。', side, small), '<w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="6"/>')}
${row(
  `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="8564"/></w:tabs>${side}</w:pPr><w:r><w:rPr>${small}</w:rPr><w:t>某区教育局</w:t></w:r><w:r><w:rPr>${small}</w:rPr><w:tab/><w:t>2024年6月5日印发</w:t></w:r></w:p>`,
  '<w:bottom w:val="single" w:sz="8"/>',
)}</w:tbl>`

const long = '我局高度重视您提出的建议，会同有关单位认真研究，结合工作实际逐项推进落实，取得了阶段性成效。'

const body = [
  paragraph(
    '某区教育局文件',
    `<w:spacing w:before="1883" w:line="1008" w:lineRule="exact"/><w:jc w:val="center"/>`,
    `${look('方正小标宋_GBK', 42)}<w:color w:val="FF0000"/>`,
  ),
  paragraph('', exact, fangSong),
  paragraph('', exact, fangSong),
  `<w:p><w:pPr>${exact}<w:jc w:val="center"/></w:pPr><w:r><w:rPr>${fangSong}</w:rPr><w:t>某教〔2024〕12号</w:t></w:r>${oldLine(343.1)}</w:p>`,
  paragraph('', exact, fangSong),
  paragraph('', exact, fangSong),
  paragraph(
    '某区教育局关于区政协十届三次会议第12号提案的答复',
    `<w:spacing w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>`,
    look('方正小标宋_GBK', 22),
  ),
  paragraph('', exact, fangSong),
  paragraph('李四委员：', exact, fangSong),
  paragraph('您提出的提案收悉。现答复如下：', indented, fangSong),
  paragraph('一、关于扩大学位', indented, look('方正黑体_GBK', 16)),
  ...Array.from({ length: 6 }, () => paragraph(long, indented, fangSong)),
  paragraph('', exact, fangSong),
  paragraph('某区教育局', `${exact}<w:ind w:right="2130"/><w:jc w:val="right"/>`, fangSong),
  paragraph('2024年6月5日', `${exact}<w:ind w:right="632"/><w:jc w:val="right"/>`, fangSong),
  imprint,
  '<w:p/>',
].join('')

const numberBox = (align: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>${align}</wp:align></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>
<w:p><w:pPr><w:ind w:left="280" w:right="280"/></w:pPr>${pageField(look('宋体', 14))}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

/** A letter in the document format as WPS writes it: an old drawn line, a table as imprint in the flow, page numbers in text boxes. */
export function wpsLetter(): Uint8Array {
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId-default"/><w:footerReference w:type="even" r:id="rId-even"/><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1400" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>`
  return packageOf({
    body: body + section,
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:spacing w:val="-5"/></w:rPr></w:style>`,
    settings: '<w:evenAndOddHeaders w:val="true"/>',
    footers: { default: numberBox('right'), even: numberBox('left') },
  })
}
