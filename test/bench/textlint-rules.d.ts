// Rules of textlint that have no types of their own.
declare module '@textlint-rule/textlint-rule-no-unmatched-pair'
declare module 'textlint-rule-preset-ja-spacing'
declare module 'textlint-rule-prh'
declare module 'textlint-rule-sentence-length'
