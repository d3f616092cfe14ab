import type { AgreementStatus } from '../../model/agreement.js';
import type { AssetStatus } from '../../model/infrastructureAsset.js';

type Status = AgreementStatus | AssetStatus | 'unknown' | 'none';

/** @internal What the charts say, in one language. */
export interface Words {
  readonly source: string;
  readonly undated: string;
  readonly growth: string;
  readonly growthLower: string;
  readonly noGrowth: string;
  readonly hollow: string;
  readonly inPerCent: (growth: string, isPrinted: boolean) => string;
  readonly bounds: string;
  readonly openUp: (arrow: string) => string;
  readonly openDown: (arrow: string) => string;
  readonly openBoth: (arrows: string) => string;
  readonly noFigure: (windows: string) => string;
  readonly noFigures: (missing: number, all: number) => string;
  readonly incomplete: string;
  readonly others: string;
  readonly period: string;
  readonly published: string;
  readonly exact: (unit: string) => string;
  readonly limits: string;
  readonly low: string;
  readonly high: string;
  readonly share: string;
  readonly shareOfTotal: string;
  readonly shareOfSum: string;
  readonly shareBounds: (points: string) => string;
  readonly shareOpen: string;
  readonly tied: string;
  readonly rank: string;
  readonly statusOn: (day: string, statuses: string) => string;
  readonly statusOf: (name: string, status: string) => string;
  readonly lastLook: (day: string) => string;
  readonly unsureDay: string;
  readonly assetsOn: (day: string) => string;
  readonly statusLine: string;
  readonly noPlace: (names: string) => string;
  readonly straight: string;
  readonly flagged: (flag: string, windows: string) => string;
  readonly flaggedAll: (flag: string, windows: number, isAll: boolean) => string;
  readonly growthNotComputed: (window: string, reason: string) => string;
  readonly printedOtherwise: (windows: string) => string;
  readonly inBrackets: (window: string, text: string) => string;
  readonly byPartner: string;
  readonly timelineLine: string;
  readonly ticks: string;
  readonly separator: string;
  readonly list: string;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly statuses: Readonly<Record<Status, string>>;
}

const ENGLISH: Words = {
  source: 'Source: ',
  undated: 'undated',
  growth: 'Growth over a year earlier, per cent',
  growthLower: 'below, growth over a year earlier',
  noGrowth: 'No window has one a year earlier to be compared with.',
  hollow: 'Hollow bars: growth as the source prints it, where none can be computed or only one bound of it.',
  inPerCent: (growth, isPrinted) => `${growth}%${isPrinted ? ' as printed' : ''}`,
  bounds: 'Thin lines: the bounds that the printed digits leave.',
  openUp: (arrow) => `${arrow} at least so much.`,
  openDown: (arrow) => `${arrow} at most so much.`,
  openBoth: (arrows) => `${arrows} how much more or less is not known.`,
  noFigure: (windows) => `No figure: ${windows}.`,
  noFigures: (missing, all) => `No figure for ${missing} of ${all} windows, which are left blank.`,
  incomplete: 'What is left white is not known.',
  others: 'Others',
  period: 'Period',
  published: 'As published',
  exact: (unit) => `In full (${unit})`,
  limits: 'Bounds',
  low: 'At least',
  high: 'At most',
  share: 'Share',
  shareOfTotal: 'Per cent of the published total',
  shareOfSum: 'Per cent of the sum of those shown',
  shareBounds: (points) => `The printed digits leave each share within ${points} percentage points.`,
  shareOpen: 'Of some shares one bound is not known.',
  tied: 'A range of places: the bounds do not tell which.',
  rank: 'Place',
  statusOn: (day, statuses) => `Status on ${day}: ${statuses}.`,
  statusOf: (name, status) => `${name} ${status}`,
  lastLook: (day) => `last looked up: ${day}`,
  unsureDay: 'White: not known.',
  assetsOn: (day) => `Projects on ${day}`,
  statusLine: 'Status on that day; the numbers lead to the list',
  noPlace: (names) => `Not on the map, as no coordinates are published: ${names}.`,
  straight: 'Lines join the places with known coordinates; they are not the routes.',
  flagged: (flag, windows) => `${flag}: ${windows}.`,
  flaggedAll: (flag, windows, isAll) => (isAll ? `${flag}: all figures.` : `${flag}: ${windows} windows.`),
  growthNotComputed: (window, reason) => `No growth is computed for ${window}: ${reason}.`,
  printedOtherwise: (windows) =>
    `Printed otherwise: growth in ${windows}. The base was revised, or is of another definition.`,
  inBrackets: (window, text) => `${window} (${text})`,
  byPartner: ' by partner',
  timelineLine: 'Its versions, from proposal to entry into force',
  ticks: 'Ticks below a bar: other milestones.',
  separator: ' ',
  list: ', ',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  stop: '.',
  statuses: {
    proposed: 'proposed',
    planned: 'planned',
    'under-negotiation': 'under negotiation',
    concluded: 'concluded',
    signed: 'signed',
    'partly-in-force': 'partly in force',
    'in-force': 'in force',
    'under-construction': 'under construction',
    'partly-operating': 'partly operating',
    operating: 'operating',
    cancelled: 'cancelled',
    unknown: 'not known',
    none: 'not begun',
  },
};

const CHINESE: Words = {
  source: '资料来源：',
  undated: '日期不详',
  growth: '同比增速（%）',
  growthLower: '下图为同比增速',
  noGrowth: '各时段均无上年同期数可比。',
  hollow: '空心条：无法计算或只能算出一侧界限处，为来源公布的增速。',
  inPerCent: (growth, isPrinted) => `${isPrinted ? '公布值' : ''}${growth}%`,
  bounds: '细线：由公布位数得出的上下界。',
  openUp: (arrow) => `${arrow} 不少于此数。`,
  openDown: (arrow) => `${arrow} 不多于此数。`,
  openBoth: (arrows) => `${arrows} 上下界未知。`,
  noFigure: (windows) => `无数据：${windows}。`,
  noFigures: (missing, all) => `${all}个时段中有${missing}个无数据，留空。`,
  incomplete: '空白部分未知。',
  others: '其他',
  period: '时期',
  published: '公布值',
  exact: (unit) => `完整数值（${unit}）`,
  limits: '上下界',
  low: '下界',
  high: '上界',
  share: '比重',
  shareOfTotal: '占公布总额的比重（%）',
  shareOfSum: '占所示各方合计的比重（%）',
  shareBounds: (points) => `由公布位数得出，各比重误差不超过${points}个百分点。`,
  shareOpen: '部分比重的一侧界限未知。',
  tied: '名次为区间者，上下界不足以分先后。',
  rank: '名次',
  statusOn: (day, statuses) => `${day}的状态：${statuses}。`,
  statusOf: (name, status) => name + status,
  lastLook: (day) => `最近一次查核：${day}`,
  unsureDay: '空白：未知。',
  assetsOn: (day) => `项目状态，${day}`,
  statusLine: '当日状态；编号见列表',
  noPlace: (names) => `因未公布坐标而未标出：${names}。`,
  straight: '连线只连接已知坐标的地点，并非实际线路。',
  flagged: (flag, windows) => `${flag}：${windows}。`,
  flaggedAll: (flag, windows, isAll) => (isAll ? `${flag}：全部数据。` : `${flag}：${windows}个时段。`),
  growthNotComputed: (window, reason) => `${window}未计算增速：${reason}。`,
  printedOtherwise: (windows) => `公布的增速不同：${windows}。基数有修订，或口径不同。`,
  inBrackets: (window, text) => `${window}（${text}）`,
  byPartner: '各伙伴',
  timelineLine: '各版本，由提出至生效',
  ticks: '横条下的刻度：其他事项。',
  separator: '',
  list: '、',
  comma: '，',
  colon: '：',
  semicolon: '；',
  stop: '。',
  statuses: {
    proposed: '提出',
    planned: '规划',
    'under-negotiation': '谈判',
    concluded: '谈判完成',
    signed: '签署',
    'partly-in-force': '部分生效',
    'in-force': '生效',
    'under-construction': '在建',
    'partly-operating': '部分运营',
    operating: '运营',
    cancelled: '取消',
    unknown: '未知',
    none: '未开始',
  },
};

/** @internal The words of a language. */
export function wordsOf(language: 'en' | 'zh'): Words {
  return language === 'zh' ? CHINESE : ENGLISH;
}
