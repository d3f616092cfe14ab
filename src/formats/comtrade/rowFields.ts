/** The fields of a row that a key, a window and a number are read from, as they are written. It is filled anew for each row. */
export interface RowFields {
  type: unknown;
  frequency: unknown;
  period: unknown;
  year: unknown;
  month: unknown;
  reporter: unknown;
  partner: unknown;
  flow: unknown;
  commodity: unknown;
  classification: unknown;
  procedure: unknown;
  transport: unknown;
  supply: unknown;
  secondPartner: unknown;
  value: unknown;
  isReported: unknown;
  isAggregate: unknown;
}

/** How a service calls the fields. */
export type FieldNames = Readonly<Partial<Record<keyof RowFields, string>>>;

/** @internal The names of the current service. */
export const CURRENT: FieldNames = {
  type: 'typeCode',
  frequency: 'freqCode',
  period: 'period',
  year: 'refYear',
  month: 'refMonth',
  reporter: 'reporterCode',
  partner: 'partnerCode',
  flow: 'flowCode',
  commodity: 'cmdCode',
  classification: 'classificationCode',
  procedure: 'customsCode',
  transport: 'motCode',
  supply: 'mosCode',
  secondPartner: 'partner2Code',
  value: 'primaryValue',
  isReported: 'isReported',
  isAggregate: 'isAggregate',
};

/** @internal The names of the retired service. */
export const RETIRED: FieldNames = {
  period: 'period',
  year: 'yr',
  reporter: 'rtCode',
  partner: 'ptCode',
  flow: 'rgCode',
  commodity: 'cmdCode',
  classification: 'pfCode',
  procedure: 'cstCode',
  transport: 'motCode',
  secondPartner: 'ptCode2',
  value: 'TradeValue',
};

/** @internal The fields of no row. */
export function noFields(): RowFields {
  return {
    type: undefined,
    frequency: undefined,
    period: undefined,
    year: undefined,
    month: undefined,
    reporter: undefined,
    partner: undefined,
    flow: undefined,
    commodity: undefined,
    classification: undefined,
    procedure: undefined,
    transport: undefined,
    supply: undefined,
    secondPartner: undefined,
    value: undefined,
    isReported: undefined,
    isAggregate: undefined,
  };
}
