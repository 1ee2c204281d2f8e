import { internalOfficeSignature } from '../../../letter/checks/rules/internal-office-signature'
import { testRule } from '../rule-tester'

testRule(internalOfficeSignature, {
  valid: [
    { signature: '云州市人民政府办公室' },
    { signature: '国家税务总局云州市税务局' },
    { signature: '云州市东城区春熙街道办事处' },
    { signature: '中共云州市委员会办公室' },
    { signature: '云州市公园管理处' },
    { signature: '云州市委网络安全和信息化委员会办公室' },
    { signature: '国务院办公厅' },
    { signature: ['云州市发展和改革委员会', '云州市国资委'] },
    { note: '（联系人：市交通运输局运输管理科周敏）' },
  ],
  invalid: [
    {
      letter: { signature: '云州市交通运输局运输管理科' },
      findings: [{ messageId: 'internal', excerpt: '云州市交通运输局运输管理科' }],
    },
    {
      letter: { signature: '　云州县水利局办公室' },
      findings: [{ messageId: 'internal', excerpt: '云州县水利局办公室' }],
    },
    {
      letter: { signature: '云州市发展改革委价格处' },
      findings: [{ messageId: 'internal', excerpt: '云州市发展改革委价格处' }],
    },
    {
      letter: { signature: '云州市交通运输局\n省交通运输厅综合运输处' },
      findings: [{ messageId: 'internal', excerpt: '省交通运输厅综合运输处' }],
    },
  ],
})
