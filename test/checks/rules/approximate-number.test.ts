import { approximateNumber } from '../../../letter/checks/rules/approximate-number'
import { testRule } from '../rule-tester'

testRule(approximateNumber, {
  valid: [
    '三四个月后可完成，需要两三年。',
    '第三、五名和三、五名次，排名二、三名的单位。',
    '三、四号楼和3、4号楼已完工。',
    '第三、四条和第3、4个年度的任务。',
    '第二、三产业占比提高，获一、二等奖，建设一、二期工程。',
    '4、5月份客流较大，小学1、2年级放学较早，三、四季度完成。',
    '“十三、十四五”期间，十三、四十年不等。',
    '三、四个一批工程',
    '一、二、三年后分步实施；1、2、3天票。',
    '市七届人大三、四次会议期间，3、4年级学生。',
    '周期为几十年，几乎没有；20几何图形。',
    '3、4个部门之间的协调。',
    '二十三、四号楼和第二十三、四次例会，第一百二、三户。',
    '三百、四百户不等，“十三、四年”。',
  ],
  invalid: [
    {
      letter: '派驻三、五名技术人员，配备二、三名专职干部。',
      findings: [
        { messageId: 'separated', excerpt: '三、五' },
        { messageId: 'separated', excerpt: '二、三' },
      ],
      output: '派驻三五名技术人员，配备二三名专职干部。',
    },
    {
      letter: '种植大户二十三、四户，技术人员四百二、三十名，年满十七、八岁。',
      findings: [
        { messageId: 'separated', excerpt: '三、四' },
        { messageId: 'separated', excerpt: '二、三' },
        { messageId: 'separated', excerpt: '七、八' },
      ],
      output: '种植大户二十三四户，技术人员四百二三十名，年满十七八岁。',
    },
    {
      letter: '预计需三、四个月完成。',
      findings: [{ messageId: 'separated', excerpt: '三、四', message: '两数连用表示概数，中间不加顿号，应为“三四”' }],
      output: '预计需三四个月完成。',
    },
    {
      letter: '每年两、三次，覆盖五、六十人，历时三、五年。',
      findings: [
        { messageId: 'separated', excerpt: '两、三' },
        { messageId: 'separated', excerpt: '五、六' },
        { messageId: 'separated', excerpt: '三、五' },
      ],
      output: '每年两三次，覆盖五六十人，历时三五年。',
    },
    {
      letter: '预计需3、4个月完成。',
      findings: [{ messageId: 'figures', excerpt: '3、4', suggestions: ['预计需三四个月完成。'] }],
    },
    {
      letter: '全程1、2小时，平均2、3年一次。',
      findings: [
        { messageId: 'figures', excerpt: '1、2', suggestions: ['全程一两小时，平均2、3年一次。'] },
        { messageId: 'figures', excerpt: '2、3', suggestions: ['全程1、2小时，平均两三年一次。'] },
      ],
    },
    {
      letter: '已有20几家企业入驻，另有几10家在谈。',
      findings: [
        { messageId: 'mixed', excerpt: '20几', suggestions: ['已有二十几家企业入驻，另有几10家在谈。'] },
        { messageId: 'mixed', excerpt: '几10', suggestions: ['已有20几家企业入驻，另有几十家在谈。'] },
      ],
    },
    { letter: '相差三、四倍。', findings: [{ messageId: 'separated', excerpt: '三、四' }], output: '相差三四倍。' },
  ],
})
