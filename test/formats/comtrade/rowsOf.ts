/** A row of the current service, made up: its shape is that of UN Comtrade, its numbers are of nobody. */
export function rowOf(fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const value = fields['primaryValue'] === undefined ? 1234567.891 : fields['primaryValue'];
  const isImport = fields['flowCode'] === 'M';
  return {
    typeCode: 'C',
    freqCode: 'A',
    refPeriodId: 20230101,
    refYear: 2023,
    refMonth: 52,
    period: '2023',
    reporterCode: 156,
    reporterISO: 'CHN',
    reporterDesc: 'China',
    flowCode: 'X',
    flowDesc: 'Export',
    partnerCode: 704,
    partnerISO: 'VNM',
    partnerDesc: 'Viet Nam',
    partner2Code: 0,
    partner2ISO: 'W00',
    partner2Desc: 'World',
    classificationCode: 'H6',
    classificationSearchCode: 'HS',
    isOriginalClassification: true,
    cmdCode: '0101',
    cmdDesc: 'Horses, made up',
    aggrLevel: 4,
    isLeaf: false,
    customsCode: 'C00',
    customsDesc: 'TOTAL CPC',
    mosCode: '0',
    motCode: 0,
    motDesc: 'TOTAL MOT',
    qtyUnitCode: 5,
    qtyUnitAbbr: 'u',
    qty: 12,
    isQtyEstimated: false,
    altQtyUnitCode: -1,
    altQtyUnitAbbr: 'N/A',
    altQty: 0,
    isAltQtyEstimated: false,
    netWgt: 0,
    isNetWgtEstimated: false,
    grossWgt: 0,
    isGrossWgtEstimated: false,
    cifvalue: isImport ? value : 0,
    fobvalue: isImport ? 0 : value,
    primaryValue: value,
    legacyEstimationFlag: 0,
    isReported: false,
    isAggregate: true,
    ...fields,
  };
}

/** A month of a row. */
export function monthOf(period: string): Readonly<Record<string, unknown>> {
  return { freqCode: 'M', period, refYear: Number(period.slice(0, 4)), refMonth: Number(period.slice(4)) };
}

/** A row of the retired service, made up. */
export function retiredRowOf(fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    pfCode: 'H4',
    yr: 2013,
    period: 2013,
    periodDesc: '2013',
    aggrLevel: 2,
    IsLeaf: 0,
    rgCode: 2,
    rgDesc: 'Export',
    rtCode: 156,
    rtTitle: 'China',
    rt3ISO: 'CHN',
    ptCode: 842,
    ptTitle: 'USA',
    pt3ISO: 'USA',
    ptCode2: null,
    ptTitle2: '',
    pt3ISO2: '',
    cstCode: '',
    cstDesc: '',
    motCode: '',
    motDesc: '',
    cmdCode: '01',
    cmdDescE: 'Live animals, made up',
    qtCode: 1,
    qtDesc: 'No Quantity',
    qtAltCode: null,
    qtAltDesc: '',
    TradeQuantity: 0,
    AltQuantity: null,
    NetWeight: 0,
    GrossWeight: null,
    TradeValue: 638,
    CIFValue: null,
    FOBValue: null,
    estCode: 4,
    ...fields,
  };
}

/** An answer of the current service. */
export function answerOf(...data: readonly unknown[]): Readonly<Record<string, unknown>> {
  return { elapsedTime: '0.05 secs', count: data.length, data, error: '' };
}

/** An answer of the retired service. */
export function retiredAnswerOf(...dataset: readonly unknown[]): Readonly<Record<string, unknown>> {
  const status = { name: 'Ok', value: 0, category: 0, description: '', helpUrl: '' };
  const count = { value: dataset.length, started: '', finished: '', durationSeconds: 0 };
  return { validation: { status, message: null, count, datasetTimer: null }, dataset };
}
