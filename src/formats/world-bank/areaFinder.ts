import type { TradePartner } from '../../model/tradePartner.js';

/** @internal Whom a code of the World Bank stands for. */
export interface Area {
  /** The id of the partner, or an id made of the code. */
  readonly id: string;
  /** Whether it is a group of economies. */
  readonly isAggregate: boolean;
}

// regions, income groups and lending groups: the code of three characters and that of two
const AGGREGATES =
  'AFE ZH, AFW ZI, ARB 1A, CEB B8, CSS S3, EAP 4E, EAR V2, EAS Z4, ECA 7E, ECS Z7, EMU XC, EUU EU, FCS F1, HIC XD, HPC XE, IBD XF, IBT ZT, IDA XG, IDB XH, IDX XI, INX XY, LAC XJ, LCN ZJ, LDC XL, LIC XM, LMC XN, LMY XO, LTE V3, MEA ZQ, MIC XP, MNA XQ, NAC XU, OED OE, OSS S4, PRE V1, PSS S2, PST V4, SAS 8S, SSA ZF, SSF ZG, SST S1, TEA T4, TEC T7, TLA T2, TMN T3, TSA T5, TSS T6, UMC XT, WLD 1W';
// ISO 3166 gives no economy a digit, or an X but Kosovo's, which it leaves to its users
const NO_ECONOMY = /^(?:\d.|.\d|X[^K])$/u;
const ECONOMY = /^[A-Z]{2}$/u;
const CHANNEL_ISLANDS = 'JG';
const WORLD = 'WLD';

/** @internal Finds whom the codes of a row stand for: that of the economy or group, and that of three letters where there is one. */
export function areaFinder(partners: readonly TradePartner[]): (code: string, alpha3: string) => Area {
  const groups = new Map(AGGREGATES.split(', ').map((pair) => [pair.slice(4), pair.slice(0, 3)] as const));
  const groupIds = new Set(groups.values());
  const known = new Map<string, TradePartner>();
  // what is put in last wins: the World Bank's own code over the other codes of a partner
  for (const partner of partners) if (partner.kind === 'economy') known.set(partner.id, partner);
  for (const partner of partners) {
    if (partner.kind === 'economy' && partner.codes.alpha3 !== undefined) known.set(partner.codes.alpha3, partner);
    if (partner.kind === 'world') known.set(WORLD, partner);
  }
  for (const partner of partners)
    if (partner.codes.worldBank !== undefined) known.set(partner.codes.worldBank, partner);
  return (code, alpha3) => {
    const full = alpha3 === '' ? (groups.get(code) ?? code) : alpha3;
    const partner = known.get(full) ?? known.get(code);
    if (partner !== undefined)
      return { id: partner.id, isAggregate: partner.kind === 'bloc' || partner.kind === 'world' };
    const isAggregate = groupIds.has(full) || groups.has(code) || NO_ECONOMY.test(code);
    const isEconomy = !isAggregate && ECONOMY.test(code) && code !== CHANNEL_ISLANDS;
    return { id: isEconomy ? code : `world-bank:${full}`, isAggregate };
  };
}
