import type { Indicator } from '../model/indicator.js';
import type { IndicatorId } from './ids.js';

/** What the observations measure. */
export const indicators = (): readonly Indicator<IndicatorId>[] => [
  {
    id: 'goods-trade',
    names: { en: 'Trade in goods', zh: '货物贸易' },
    definition: 'Value of the goods that the reporter exports to the partner, imports from it, or both, in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner', 'flow'],
  },
  {
    id: 'years-as-largest-partner',
    names: { en: 'Years in a row as largest trading partner', zh: '连续最大贸易伙伴年数' },
    definition:
      "Full years in a row, up to and including the period, in which the partner was the reporter's largest partner in the trade in goods.",
    nature: 'cumulative',
    timeCollection: 'end',
    derivedFrom: { indicator: 'goods-trade', as: 'streak' },
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'goods-trade-growth',
    names: { en: 'Growth of trade in goods', zh: '货物贸易增速' },
    definition:
      'Growth of the trade in goods over the same window a year earlier, where it was published without a level.',
    nature: 'rate',
    timeCollection: 'none',
    derivedFrom: { indicator: 'goods-trade', as: 'growth' },
    dimensions: ['reporter', 'partner', 'flow'],
  },
  {
    id: 'trade-share',
    names: { en: 'Share of trade in goods', zh: '占货物贸易比重' },
    definition:
      "Share of the partner in the reporter's trade in goods in the period; ASEAN with ASEAN is the share of the trade among its members.",
    nature: 'rate',
    timeCollection: 'none',
    derivedFrom: { indicator: 'goods-trade', as: 'share' },
    dimensions: ['reporter', 'partner', 'flow'],
  },
  {
    id: 'intermediate-goods-trade',
    names: { en: 'Trade in intermediate goods', zh: '中间品贸易' },
    definition:
      'Value of the goods for further processing that the reporter exports to the partner and imports from it in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner', 'flow'],
  },
  {
    id: 'partner-rank',
    names: { en: 'Rank among trading partners', zh: '贸易伙伴排名' },
    definition:
      "Position of the partner among the reporter's partners in the trade in goods in the period; the first is the largest.",
    nature: 'rank',
    timeCollection: 'none',
    derivedFrom: { indicator: 'goods-trade', as: 'rank' },
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'partner-rank-in-asean',
    names: { en: 'Rank among trading partners in ASEAN', zh: '东盟内贸易伙伴排名' },
    definition:
      "Position of the partner among those of the reporter's partners in the trade in goods that are members of ASEAN; the first is the largest.",
    nature: 'rank',
    timeCollection: 'none',
    derivedFrom: { indicator: 'goods-trade', as: 'rank', among: 'ASEAN' },
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'passenger-trips',
    names: { en: 'Passenger trips', zh: '旅客发送量' },
    definition: 'Trips of passengers on the whole line in the period; a return journey is two trips.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'passenger-trips-china-section',
    names: { en: 'Passenger trips on the section in China', zh: '中国段旅客发送量' },
    definition:
      "Trips of passengers on the line's section in China in the period; with those of the section in Laos they make the whole line's.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'passenger-trips-laos-section',
    names: { en: 'Passenger trips on the section in Laos', zh: '老挝段旅客发送量' },
    definition:
      "Trips of passengers on the line's section in Laos in the period, within Laos and across the border. Texts that say outside China mean this section.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'passenger-trips-monthly-peak',
    names: { en: 'Passenger trips of the highest month', zh: '单月旅客发送量最高值' },
    definition: 'Trips of passengers on the whole line in the one month of the period that had most of them.',
    nature: 'flow',
    timeCollection: 'none',
    dimensions: ['asset'],
  },
  {
    id: 'holiday-passenger-trips',
    names: { en: 'Passenger trips of a holiday season', zh: '节假日旅客发送量' },
    definition:
      'Trips of passengers on the whole line in the days of a holiday season that lie somewhere within the period, where the source does not print the days. Not the trips of the whole period.',
    nature: 'flow',
    timeCollection: 'none',
    dimensions: ['asset'],
  },
  {
    id: 'cross-border-passenger-trips',
    names: { en: 'Cross-border passenger trips', zh: '跨境旅客发送量' },
    definition:
      'Trips of passengers who cross the border by the line in the period, mostly by the international trains; they are part of the passenger trips.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'foreign-passenger-trips',
    names: { en: 'Passenger trips of foreigners', zh: '外籍旅客发送量' },
    definition:
      'Trips on the line in the period of passengers who are not nationals of the country it lies in; they need not cross a border.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'freight',
    names: { en: 'Freight', zh: '货物发送量' },
    definition:
      'Weight of the goods that the whole line carries in the period, within a country and across the border.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'freight-china-section',
    names: { en: 'Freight on the section in China', zh: '中国段货物运输量' },
    definition:
      "Weight of the goods carried on the line's section in China in the period; with that of the section in Laos it makes the whole line's.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'freight-laos-section',
    names: { en: 'Freight on the section in Laos', zh: '老挝段货物运输量' },
    definition:
      "Weight of the goods carried on the line's section in Laos in the period. What the Laos–China Railway Company counts and what the railway in China counts for this section can differ.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cross-border-freight',
    names: { en: 'Cross-border freight', zh: '跨境货物运输量' },
    definition:
      "Weight of the goods that cross the border by the line in the period, in both directions. The railway's own count and customs' count differ; the basis tells them apart.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'freight-laos-to-china',
    names: { en: 'Freight from Laos to China', zh: '老挝至中国货物运输量' },
    definition:
      'Weight of the goods that go from Laos to China by the line in the period, as the company of the section in Laos counts them.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'freight-china-to-laos',
    names: { en: 'Freight from China to Laos', zh: '中国至老挝货物运输量' },
    definition:
      'Weight of the goods that go from China to Laos by the line in the period, as the company of the section in Laos counts them.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cross-border-freight-value',
    names: { en: 'Value of the cross-border freight', zh: '跨境货物货值' },
    definition: 'Value of the goods that are imported and exported by the line in the period, in both directions.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'fruit-and-vegetable-freight',
    names: { en: 'Fruit and vegetable freight', zh: '果蔬货物运输量' },
    definition:
      'Weight of the fruit and vegetables that are imported and exported by the line in the period; part of the cross-border freight.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'passenger-trains',
    names: { en: 'Passenger trains', zh: '旅客列车开行列数' },
    definition: 'Passenger trains that run on the line in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cross-border-freight-trains',
    names: { en: 'Cross-border freight trains', zh: '跨境货物列车开行列数' },
    definition: 'Freight trains that cross the border by the line in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cross-border-freight-trains-daily-peak',
    names: { en: 'Cross-border freight trains of the highest day', zh: '跨境货物列车日开行最高列数' },
    definition: 'Freight trains that cross the border by the line on the one day of the period that has most of them.',
    nature: 'flow',
    timeCollection: 'none',
    dimensions: ['asset'],
  },
  {
    id: 'construction-progress',
    names: { en: 'Construction progress', zh: '建设进度' },
    definition:
      'Part of the works of the line that is done at the end of the period, as the builder or the government reports it; a part of the line where the note says so.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'train-services',
    names: { en: 'Train services', zh: '列车开行班次' },
    definition: 'Runs of passenger trains on the line in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cargo-throughput',
    names: { en: 'Cargo throughput', zh: '货物吞吐量' },
    definition: 'Weight of the goods that pass through the port or the ports in the period, in both directions.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'container-throughput',
    names: { en: 'Container throughput', zh: '集装箱吞吐量' },
    definition:
      'Containers that pass through the port or the ports in the period, in units of twenty feet, in both directions, full and empty alike as far as stated.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'border-crossings',
    names: { en: 'Border crossings', zh: '出入境人员' },
    definition:
      'Persons who enter or leave through the port in the period, each time they cross: tourists, traders, residents.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'border-crossings-foreigners',
    names: { en: 'Border crossings of foreigners', zh: '出入境外籍人员' },
    definition:
      'Persons who are not nationals of China and enter or leave through the port in the period, each time they cross; part of the border crossings.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'vehicles-inspected',
    names: { en: 'Vehicles inspected', zh: '出入境交通工具' },
    definition: 'Vehicles of all kinds that enter or leave through the port in the period, each time they cross.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cargo-vehicles-inspected',
    names: { en: 'Cargo vehicles inspected', zh: '出入境货运车辆' },
    definition:
      'Vehicles that carry goods and enter or leave through the port in the period, each time they cross; part of the vehicles inspected.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'port-trade-value',
    names: { en: 'Trade through the port', zh: '口岸进出口货值' },
    definition:
      'Value of the goods that are imported and exported through the port in the period, wherever the traders are registered.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'fruit-imports-volume',
    names: { en: 'Fruit imports by weight', zh: '进口水果货运量' },
    definition: 'Weight of the fruit that is imported through the port in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'fruit-imports-value',
    names: { en: 'Fruit imports by value', zh: '进口水果货值' },
    definition: 'Value of the fruit that is imported through the port in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'sea-rail-container-volume',
    names: { en: 'Containers by sea-rail trains', zh: '铁海联运集装箱运量' },
    definition:
      'Containers that go by the trains which link the corridor or the port with ships in the period, in units of twenty feet. Other freight on the corridor does not count.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'sea-rail-trains',
    names: { en: 'Sea-rail trains', zh: '铁海联运班列开行列数' },
    definition:
      'Trains that run in the period to link the corridor with ships. Trains that cross a land border do not count.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'corridor-trade-value',
    names: { en: 'Trade by the corridor', zh: '经通道进出口额' },
    definition:
      'Value of the goods that are imported and exported by the corridor in the period; of a part of China where the note says so.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'ports-connected',
    names: { en: 'Ports connected', zh: '通达港口数' },
    definition:
      'Ports in the world that the sea-rail services of the corridor reach, at the end of the period or in its course where no day is stated.',
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'countries-served',
    names: { en: 'Countries and regions served', zh: '通达国家和地区数' },
    definition:
      'Countries and regions that the sea-rail services of the corridor reach, at the end of the period or in its course where no day is stated.',
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'container-shipping-lines',
    names: { en: 'Container shipping lines', zh: '集装箱航线数' },
    definition: 'Container shipping lines that call at the port, at the end of the period.',
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'cumulative-investment',
    names: { en: 'Investment since the start', zh: '累计投资' },
    definition:
      'Money invested from the start to the end of the period: by the firms in a park, or in the works of a canal. What is only planned does not count, unless the note says so.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'investment-progress',
    names: { en: 'Share of the investment made', zh: '投资完成比例' },
    definition: 'Part of the planned investment in the works that is made by the end of the period.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'industrial-output',
    names: { en: 'Industrial output', zh: '工业总产值' },
    definition: 'Gross value of the industrial output of the park from its start to the end of the period.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'park-trade-value',
    names: { en: 'Trade of the park', zh: '园区进出口额' },
    definition: 'Value of the goods that the firms in the park import and export in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'park-exports-value',
    names: { en: 'Exports of the park', zh: '园区出口额' },
    definition: 'Value of the goods that the firms in the park export in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'foreign-capital-used',
    names: { en: 'Foreign capital used', zh: '实际使用外资' },
    definition:
      'Foreign capital that was actually used in the park from its start to the end of the period; what was only agreed does not count.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'projects-signed',
    names: { en: 'Projects signed', zh: '签约项目数' },
    definition:
      'Projects that investors signed for the park from its start to the end of the period, whether or not they were built.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'projects-signed-value',
    names: { en: 'Value of the projects signed', zh: '签约项目投资额' },
    definition:
      'Investment announced for the projects that were signed in the period; what was then spent does not show.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'tenant-enterprises',
    names: { en: 'Enterprises in the park', zh: '入园企业数' },
    definition:
      'Enterprises that have settled in the park by the end of the period; some count only those with Chinese capital: see the note.',
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'jobs',
    names: { en: 'Jobs in the park', zh: '园区就业人数' },
    definition: 'Persons who work in the park, or jobs that its firms have created, at the end of the period.',
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
  {
    id: 'outward-investment',
    names: { en: 'Outward investment', zh: '对外直接投资流量' },
    definition:
      'Direct investment of the reporter in the partner in the period, as the investing side counts it. Whether financial investment is in it is in the note where the source says so.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'outward-investment-growth',
    names: { en: 'Growth of outward investment', zh: '对外直接投资增速' },
    definition:
      "Growth of the reporter's direct investment in the partner over the same window a year earlier, where it was published without a level.",
    nature: 'rate',
    timeCollection: 'none',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'outward-investment-stock',
    names: { en: 'Outward investment stock', zh: '对外直接投资存量' },
    definition:
      "Stock of the reporter's direct investment in the partner at the end of the period, as the investing side counts it; a published stock, not a sum of flows.",
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'outward-investment-cumulative',
    names: { en: 'Cumulative outward investment', zh: '对外直接投资累计额' },
    definition:
      'Direct investment of the reporter in the partner from the start of counting to the end of the period, where the source calls it cumulative; it is not the stock.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow',
    names: { en: 'Investment inflow' },
    definition:
      'Direct investment from the partner in the reporter in the period. Registered and realised capital differ: see the note.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow-registered',
    names: { en: 'Investment inflow, registered', zh: '协议外资' },
    definition:
      'Capital that investors from the partner registered in the reporter in the period: new projects, added capital and share purchases. What was spent is not counted.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow-newly-registered',
    names: { en: 'Investment inflow, newly registered', zh: '新增协议外资' },
    definition:
      'Capital of the new projects that investors from the partner registered in the reporter in the period; capital added to older projects and share purchases do not count.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow-realised',
    names: { en: 'Investment inflow, realised', zh: '实际到位外资' },
    definition:
      'Direct investment from the partner that was actually made in the reporter in the period; registered or approved capital that was not spent does not count.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow-approved',
    names: { en: 'Investment inflow, approved', zh: '获批外资' },
    definition:
      "Investment from the partner in the projects that the reporter's investment agency approved in the period; approved is not spent.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow-applied',
    names: { en: 'Investment inflow, applied for', zh: '申请投资额' },
    definition:
      "Investment from the partner for which investors applied for promotion by the reporter's investment agency in the period; neither approved nor spent.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investment-inflow-cumulative',
    names: { en: 'Cumulative investment inflow', zh: '外来直接投资累计额' },
    definition:
      'Direct investment from the partner in the reporter from the start of counting to the end of the period.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'industrial-estate-investment-cumulative',
    names: { en: 'Investment in industrial estates', zh: '工业园区累计投资额' },
    definition:
      'Investment of firms from the partner in the industrial estates of the reporter up to the end of the period; investment elsewhere does not count.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'two-way-investment-cumulative',
    names: { en: 'Cumulative two-way investment', zh: '双向投资累计额' },
    definition:
      'Direct investment of the reporter in the partner and of the partner in the reporter together, from the start of counting to the end of the period.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'contracts-signed-cumulative',
    names: { en: 'Contracts signed', zh: '承包工程合同累计额' },
    definition:
      'Value of the contracts for projects in the partner that contractors from the reporter signed from the start of counting to the end of the period.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'contracts-turnover-cumulative',
    names: { en: 'Turnover of contracted projects', zh: '承包工程完成营业额累计' },
    definition:
      'Turnover that contractors from the reporter completed on projects in the partner from the start of counting to the end of the period; work signed but not done does not count.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'tourist-arrivals',
    names: { en: 'Tourist arrivals', zh: '游客到访人次' },
    definition:
      'Arrivals of tourists from the partner in the reporter in the period. Counts of all visitors, with those who stay for a day, are flagged.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'two-way-trips',
    names: { en: 'Two-way trips', zh: '双向往来人次' },
    definition:
      "Trips of the reporter's residents to the partner and of the partner's nationals into the reporter in the period, as border inspection counts them.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'outbound-trips',
    names: { en: 'Outbound trips', zh: '出境人次' },
    definition: "Trips of the reporter's residents to the partner in the period, as border inspection counts them.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'inbound-trips',
    names: { en: 'Inbound trips', zh: '入境人次' },
    definition: "Entries of the partner's nationals into the reporter in the period, as border inspection counts them.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'inbound-trips-visa-free',
    names: { en: 'Inbound trips without a visa', zh: '免签入境人次' },
    definition:
      "Entries of the partner's nationals into the reporter without a visa in the period: a part of the inbound trips.",
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'two-way-visits',
    names: { en: 'Two-way visits', zh: '双向人员往来' },
    definition:
      'Visits between the reporter and the partner in both directions in the period; who counts as a visitor is not stated.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'two-way-students',
    names: { en: 'Students in both directions', zh: '双向留学人数' },
    definition:
      'Students from the reporter in the partner and from the partner in the reporter, at the end of the period or in its course where no day is stated.',
    nature: 'stock',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'weekly-flights',
    names: { en: 'Flights a week', zh: '每周航班数' },
    definition:
      'Flights between the reporter and the partner in a week of the period, in both directions as far as stated.',
    nature: 'rate',
    timeCollection: 'none',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'border-port-rank',
    names: { en: 'Rank among land border ports' },
    definition:
      "Position of the port among China's land border ports by border crossings in the period; the first is the largest.",
    nature: 'rank',
    timeCollection: 'none',
    dimensions: ['asset'],
  },
  {
    id: 'investor-rank',
    names: { en: 'Rank among sources of investment' },
    definition:
      "Position of the partner among the reporter's sources of direct investment in the period; the first is the largest.",
    nature: 'rank',
    timeCollection: 'none',
    dimensions: ['reporter', 'partner'],
  },
];
