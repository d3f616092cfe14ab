import { tradeRows } from './tradeRows.js';

/** An answer of the shape of UN Comtrade, made up, of about that many rows; each is of another key and window. */
export function comtradeText(size: number): string {
  const { reporter, partner, commodity, period, value, size: count } = tradeRows(size);
  const rows = Array.from({ length: count }, (_, row) => {
    const window = period[row]?.replace('-', '') ?? '';
    const number = Number(value[row]);
    return JSON.stringify({
      typeCode: 'C',
      freqCode: 'M',
      refPeriodId: Number(`${window}01`),
      refYear: Number(window.slice(0, 4)),
      refMonth: Number(window.slice(4)),
      period: window,
      reporterCode: 100 + Number(reporter[row]?.slice(1)),
      reporterISO: reporter[row],
      reporterDesc: `Reporter ${reporter[row] ?? ''}`,
      flowCode: 'X',
      flowDesc: 'Export',
      partnerCode: 300 + Number(partner[row]?.slice(1)),
      partnerISO: partner[row],
      partnerDesc: `Partner ${partner[row] ?? ''}`,
      partner2Code: 0,
      classificationCode: 'H6',
      isOriginalClassification: true,
      cmdCode: commodity[row]?.padStart(4, '0'),
      cmdDesc: 'Made up',
      aggrLevel: 4,
      isLeaf: false,
      customsCode: 'C00',
      mosCode: '0',
      motCode: 0,
      qtyUnitCode: 8,
      qty: 0,
      isQtyEstimated: false,
      netWgt: Math.round(number / 3),
      isNetWgtEstimated: false,
      grossWgt: 0,
      cifvalue: 0,
      fobvalue: number,
      primaryValue: number,
      legacyEstimationFlag: 0,
      isReported: false,
      isAggregate: true,
    });
  });
  return `{"elapsedTime":"1 secs","count":${count},"data":[${rows.join(',')}],"error":""}`;
}
