import { font, inDocument, inPart, inStyle } from '../spoil'
import type { Spoiling } from './spoiling'

const pageField = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
const ruleParagraph = '<w:p><w:pPr><w:pStyle w:val="SecondRule"/></w:pPr></w:p>'

/** What may be wrong in the letter format alone (10.1). */
export const inLetterFormat: Spoiling[] = [
  [
    'swapped margins',
    [inDocument('w:right="1474"', 'w:right="1587"'), inDocument('w:left="1587"', 'w:left="1474"')],
    ['margin-left', 'margin-right', 'head-rule-centre', 'foot-rule-centre'],
  ],
  ['a black letterhead', [inStyle('Letterhead', '<w:color w:val="FF0000"/>', '')], ['letterhead-colour']],
  ['a letterhead with 文件', [inDocument('>局</w:t>', '>局文件</w:t>')], ['letterhead-wording']],
  ['a letterhead too high', [inDocument('w:y="1600"', 'w:y="1300"')], ['letterhead-place']],
  ['a number away from the right', [inStyle('HeadMark', 'w:pos="8844"', 'w:pos="6000"')], ['number-alignment']],
  ['a number too far below the line', [inStyle('HeadGap', 'w:line="98"', 'w:line="400"')], ['number-place']],
  ['the first line turned round', [inStyle('FirstRule', 'thickThin', 'thinThick')], ['head-rule-form']],
  ['a first line of equal strokes', [inStyle('FirstRule', 'thickThinSmallGap', 'double')], ['head-rule-form']],
  ['a black first line', [inStyle('FirstRule', 'FF0000', '000000')], ['head-rule-colour']],
  [
    'a short first line',
    [inStyle('FirstRule', 'w:left="-454" w:right="-340"', 'w:left="-57" w:right="57"')],
    ['head-rule-length'],
  ],
  [
    'a first line out of the middle',
    [inStyle('FirstRule', 'w:left="-454" w:right="-340"', 'w:left="-850" w:right="56"')],
    ['head-rule-centre'],
  ],
  ['a first line too far down', [inStyle('FirstRule', 'w:line="92"', 'w:line="300"')], ['head-rule-gap']],
  [
    'no first line',
    [inStyle('FirstRule', 'w:val="thickThinSmallGap"', 'w:val="nil"')],
    ['head-rule-form'],
    ['head-rule-colour', 'head-rule-length', 'head-rule-centre', 'head-rule-gap', 'number-place'],
  ],
  ['the second line turned round', [inStyle('SecondRule', 'thinThick', 'thickThin')], ['foot-rule-form']],
  ['a black second line', [inStyle('SecondRule', 'FF0000', 'auto')], ['foot-rule-colour']],
  [
    'a short second line',
    [inStyle('SecondRule', 'w:left="-454" w:right="-340"', 'w:left="0" w:right="0"')],
    ['foot-rule-length'],
  ],
  [
    'a second line out of the middle',
    [inStyle('SecondRule', 'w:left="-454" w:right="-340"', 'w:left="-850" w:right="56"')],
    ['foot-rule-centre'],
  ],
  ['a second line too high', [inStyle('SecondRule', 'w:line="20"', 'w:after="300" w:line="20"')], ['foot-rule-place']],
  ['a second line on every page', [inPart('word/footer1.xml', '<w:p>', `${ruleParagraph}<w:p>`)], ['foot-rule-pages']],
  [
    'no second line',
    [inPart('word/footer2.xml', '<w:pStyle w:val="SecondRule"/>', '')],
    ['foot-rule-form'],
    ['foot-rule-colour', 'foot-rule-length', 'foot-rule-centre', 'foot-rule-place', 'foot-rule-pages'],
  ],
  [
    'a number on the first page',
    [inPart('word/footer2.xml', '<w:p>', `<w:p>${pageField}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p>`)],
    ['page-number-first'],
  ],
  [
    'a line over the copies',
    [inStyle('Distribution', '<w:pPr>', '<w:pPr><w:pBdr><w:top w:val="single" w:sz="8"/></w:pBdr>')],
    ['imprint-rules'],
  ],
  ['copies at the top', [inDocument('w:yAlign="bottom"', 'w:yAlign="top"')], ['imprint-place']],
  ['who printed it', [inDocument('公开方式：主动公开', '深圳市工业和信息化局　2021年8月31日印发')], ['printed-line']],
]

/** What may be wrong in the document format alone. */
export const inDocumentFormat: Spoiling[] = [
  [
    'a letterhead too high',
    [
      inStyle('Letterhead', 'w:before="146"', 'w:before="0"'),
      inStyle('HeadMark', '<w:pPr>', '<w:pPr><w:spacing w:line="400" w:lineRule="exact"/>'),
    ],
    ['letterhead-place'],
  ],
  [
    'a number flush left',
    [inStyle('DocumentNumber', 'w:firstLine="316" w:firstLineChars="100"', 'w:firstLine="0"')],
    ['number-alignment'],
  ],
  [
    'a number right under the letterhead',
    [inStyle('DocumentNumber', 'w:before="1158"', 'w:before="0"')],
    ['number-place'],
  ],
  ['a signer in another font', [inStyle('Signer', 'w:eastAsia="楷体_GB2312"', 'w:eastAsia="仿宋"')], ['signer-font']],
  ['a black line', [inStyle('DocumentNumber', 'w:color="FF0000"', 'w:color="000000"')], ['head-rule-colour']],
  ['a line too far down', [inStyle('DocumentNumber', 'w:space="7"', 'w:space="20"')], ['head-rule-gap']],
  [
    'a short line',
    [
      inStyle(
        'DocumentNumber',
        'w:firstLine="316" w:firstLineChars="100"',
        'w:firstLine="316" w:firstLineChars="100" w:left="0" w:right="568"',
      ),
    ],
    ['head-rule-length', 'head-rule-centre'],
  ],
  ['who printed it in another font', [inStyle('Printed', '<w:rPr>', `<w:rPr>${font('宋体')}`)], ['printed-font']],
  [
    'who printed it in another size',
    [inStyle('Printed', '<w:sz w:val="28"/>', '<w:sz w:val="32"/>')],
    ['printed-size'],
  ],
  ['a date of printing with zeros', [inDocument('8月31日印发', '08月31日印发')], ['printed-form']],
  ['who printed it flush left', [inStyle('Printed', 'w:left="280"', 'w:left="0"')], ['printed-indent']],
  ['thin outer lines', [inDocument('w:color="000000" w:sz="8"', 'w:color="000000" w:sz="4"')], ['imprint-outer-rules']],
  [
    'a missing outer line',
    [inDocument('<w:top w:val="single" w:color="000000" w:sz="8"/>', '<w:top w:val="nil"/>')],
    ['imprint-outer-rules'],
  ],
  [
    'a thick inner line',
    [inDocument('w:color="000000" w:sz="6"', 'w:color="000000" w:sz="12"')],
    ['imprint-inner-rules'],
  ],
  [
    'a narrow imprint',
    [inDocument('<w:tblW w:type="dxa" w:w="8844"/>', '<w:tblW w:type="dxa" w:w="8000"/>')],
    ['imprint-width', 'printed-indent'],
  ],
  ['an imprint at the top', [inDocument('w:tblpYSpec="bottom"', 'w:tblpYSpec="top"')], ['imprint-place']],
  ['no number on the first page', [inDocument('<w:pgNumType/>', '<w:pgNumType/><w:titlePg/>')], ['page-number-first']],
]
