/** The groups of the catalogue in its order, by the letter that its codes begin with. */
export const ruleGroups: Readonly<Record<string, string>> = {
  S: '结构与要素',
  H: '标题与序号',
  P: '标点',
  N: '数字、单位与日期',
  A: '名称与简称',
  W: '用词',
  C: '供人判断的内容',
  T: '文本形式',
  D: '草稿',
}
