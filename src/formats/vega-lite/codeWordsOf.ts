import type { Basis, Flow, ObservationStatus } from '../../model/observation.js';

/** @internal What codes of observations are called in one language. */
export interface CodeWords {
  readonly bases: Readonly<Record<Basis, string>>;
  readonly flows: Readonly<Record<Flow, string>>;
  readonly flags: Readonly<Record<ObservationStatus, string>>;
}

const ENGLISH: CodeWords = {
  bases: {
    'customs-cny': "as counted by China's customs, in yuan",
    'customs-usd': "as counted by China's customs, in US dollars",
    'customs-unspecified': "as counted by China's customs, currency not stated",
    customs: "as counted by China's customs",
    'asean-secretariat': 'as counted by the ASEAN Secretariat',
    wto: 'as counted by the World Trade Organization',
    'un-comtrade': 'as in UN Comtrade',
    'world-bank': 'as counted by the World Bank',
    'partner-statistics': "by the partner's own statistics",
    ministry: 'as stated by a ministry',
    operator: 'as stated by the operator',
    'border-inspection': 'as counted by border inspection',
    press: 'as reported by the press',
    'press-conversion': 'as converted by the press',
    own: 'by a count of our own',
  },
  flows: { export: 'exports', import: 'imports', total: 'exports and imports', balance: 'balance' },
  flags: {
    B: 'Break in series',
    D: 'Of another definition',
    E: 'Estimated',
    F: 'Forecast or target',
    G: 'Experimental',
    H: 'Missing: holiday',
    I: 'Imputed',
    J: 'Derogation',
    K: 'In another category',
    L: 'Not collected',
    M: 'Cannot exist',
    N: 'Not significant',
    O: 'Missing',
    P: 'Provisional',
    Q: 'Suppressed',
    S: 'Strike',
    U: 'Of low reliability',
    V: 'Not confirmed elsewhere',
    W: 'In another category too',
  },
};

const CHINESE: CodeWords = {
  bases: {
    'customs-cny': '中国海关统计，按人民币计价',
    'customs-usd': '中国海关统计，按美元计价',
    'customs-unspecified': '中国海关统计，币种不明',
    customs: '中国海关统计',
    'asean-secretariat': '东盟秘书处统计',
    wto: '世界贸易组织统计',
    'un-comtrade': '联合国商品贸易统计数据库',
    'world-bank': '世界银行统计',
    'partner-statistics': '贸易伙伴方统计',
    ministry: '部委发布',
    operator: '运营方发布',
    'border-inspection': '边检统计',
    press: '媒体报道',
    'press-conversion': '媒体折算',
    own: '自行统计',
  },
  flows: { export: '出口', import: '进口', total: '进出口', balance: '差额' },
  flags: {
    B: '序列中断',
    D: '口径不同',
    E: '估计值',
    F: '预测值或目标值',
    G: '试验数据',
    H: '缺失：假日',
    I: '插补值',
    J: '豁免',
    K: '计入其他类别',
    L: '未采集',
    M: '不可能存在',
    N: '不显著',
    O: '缺失',
    P: '初步数',
    Q: '不予公布',
    S: '罢工',
    U: '可靠性低',
    V: '未经核实',
    W: '兼入其他类别',
  },
};

/** @internal The words of a language for codes; charts without observations are smaller without them. */
export function codeWordsOf(language: 'en' | 'zh'): CodeWords {
  return language === 'zh' ? CHINESE : ENGLISH;
}
