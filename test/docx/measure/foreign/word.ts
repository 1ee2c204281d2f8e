import { packageOf, pageField, paragraph } from '../../foreign-package'

const fangSong = '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="32"/>'
const look = (name: string, points: number): string =>
  `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}"/><w:sz w:val="${points * 2}"/>`
const indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
const emu = (millimetres: number): number => Math.round(millimetres * 36_000)

/** A straight line as Word draws it, with its old form for older programs. */
function drawnLine(compound: string, millimetresFromTop: number): string {
  const shape = `<wp:anchor behindDoc="1"><wp:positionH relativeFrom="page"><wp:posOffset>${emu(20)}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>${emu(millimetresFromTop)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(170)}" cy="0"/>
<a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(170)}" cy="0"/></a:xfrm>
<a:prstGeom prst="line"/><a:ln w="57150" cmpd="${compound}"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></wps:spPr>
</wps:wsp></a:graphicData></a:graphic></wp:anchor>`
  const old = '<w:pict><v:line from="0,0" to="100pt,0" strokecolor="#000000"/></w:pict>'
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`
}

/** The name in a text box that stands on the page, in lines of an exact height. */
function nameBox(wrapping: string): string {
  const content = paragraph(
    '某市教育局',
    '<w:spacing w:line="1008" w:lineRule="exact"/><w:jc w:val="distribute"/>',
    `${look('方正小标宋简体', 42)}<w:color w:val="FF0000"/>`,
  )
  const shape = `<wp:anchor><wp:positionH relativeFrom="page"><wp:align>center</wp:align></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>${1600 * 635}</wp:posOffset></wp:positionV><wp:extent cx="${emu(156)}" cy="${emu(18)}"/>${wrapping}
<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`
  return `<w:r><w:drawing>${shape}</w:drawing></w:r>`
}

const number = (text: string, level: number): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level < 2 ? 'chineseCountingThousand' : 'decimal'}"/>
<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>`
const listed = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`

const long = '我局高度重视您提出的建议，会同有关单位认真研究，结合工作实际逐项推进落实，取得了阶段性成效。'

const bodyOf = (wrapping: string): string =>
  [
    `<w:p><w:pPr><w:spacing w:line="714" w:lineRule="exact"/></w:pPr>${nameBox(wrapping)}${drawnLine('thickThin', 47.6)}${drawnLine('thinThick', 277)}</w:p>`,
    paragraph('某教函〔2024〕12号', '<w:jc w:val="right"/>', fangSong),
    paragraph('', '', fangSong),
    paragraph('', '', fangSong),
    paragraph('某市教育局关于市第八届人大三次会议', '<w:jc w:val="center"/>', look('方正小标宋_GBK', 22)),
    paragraph('第12号建议的答复', '<w:jc w:val="center"/>', look('方正小标宋_GBK', 22)),
    paragraph('', '', fangSong),
    paragraph('张三代表：', '', fangSong),
    paragraph('您提出的《关于加强学前教育的建议》收悉。现答复如下：', indent, fangSong),
    paragraph('关于扩大学位供给', listed(0), look('黑体', 16)),
    ...Array.from({ length: 12 }, () => paragraph(long, indent, fangSong)),
    paragraph('加快公办园建设', listed(1), look('楷体_GB2312', 16)),
    paragraph(long, indent, fangSong),
    paragraph('感谢您对教育工作的关心和支持。', indent, fangSong),
    paragraph('', '', fangSong),
    paragraph('', '', fangSong),
    paragraph('某市教育局', '<w:ind w:rightChars="500" w:right="1600"/><w:jc w:val="right"/>', fangSong),
    paragraph('2024年6月5日', '<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>', fangSong),
    paragraph('（联系人：李四，电话：12345678）', indent, fangSong),
  ].join('')

const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId-default"/><w:footerReference w:type="even" r:id="rId-even"/>
<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1134" w:gutter="0"/>
<w:titlePg/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/></w:sectPr>`

const songTi = look('宋体', 14)
const footer = (side: 'right' | 'left'): string =>
  `<w:p><w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/><w:ind w:${side}Chars="100" w:${side}="280"/></w:pPr>${pageField(songTi)}</w:p><w:p/>`

/** A letter as a clerk makes it in Word: automatic numbers, a text box, drawn lines, a grid, page numbers in frames. `wrapping` is the text box's. */
export function wordLetter(wrapping = '<wp:wrapNone/>'): Uint8Array {
  return packageOf({
    body: bodyOf(wrapping) + section,
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"/>
<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>
<w:pPr><w:widowControl w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr><w:kern w:val="2"/><w:sz w:val="21"/></w:rPr></w:style>`,
    numbering: `<w:abstractNum w:abstractNumId="0">${['%1、', '（%2）', '%3.', '（%4）'].map(number).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    settings: '<w:evenAndOddHeaders/>',
    theme:
      '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements>',
    footers: { default: footer('right'), even: footer('left') },
  })
}

/** The same with what a clerk often leaves as Word has it: its own fonts, 1.5 lines and typed spaces. */
export function carelessWordLetter(): Uint8Array {
  const careless = bodyOf('<wp:wrapNone/>')
    .replaceAll(fangSong, '<w:sz w:val="32"/>')
    .replaceAll(indent, '')
    .replaceAll(long, `　　${long}`)
    .replaceAll('w:line="560" w:lineRule="exact"', 'w:line="360" w:lineRule="auto"')
  const { theme, styles } = {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:style>`,
    theme:
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements>',
  }
  return packageOf({
    body: careless + section.replace(/<w:docGrid[^>]*>/, ''),
    styles,
    theme,
    footers: {
      default: `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>第</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>页</w:t></w:r></w:p>`,
    },
  })
}
