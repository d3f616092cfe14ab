import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import type { BundledIds } from '../ids.js';
import { observationsOf } from '../rows/observationsOf.js';

// a row: id, period, as printed, value, low, high, source, and what else there is

/** Passengers, freight and progress of the railways. */
export const railways = (): readonly Observation<Unit, BundledIds>[] => [
  observationsOf({ indicator: 'cross-border-freight', asset: 'china-laos-railway', basis: 'customs', unit: 'tonne' }, [
    ['china-laos-railway-cross-border-freight-customs-2024-q1', '2024-Q1', '超138万吨', '1380000', '1380000', null, 'china-youth-daily-2024-04', { qualifier: 'over', growth: ['33.6%', '0.336', '0.3355', '0.3365'],
      note: 'Of Kunming Customs.' }],
    ['china-laos-railway-cross-border-freight-customs-2024-p9m', '2024-01-01/P9M', '3.766 million tons', '3766000', '3765500', '3766500', 'unknown-publisher-2024-10-14', { growth: ['15%', '0.15', '0.145', '0.155'],
      note: 'The value of the goods grew by 50.7 percent; its level is not printed.' }],
    ['china-laos-railway-cross-border-freight-customs-2021-12-03-2024-12-02', '2021-12-03/2024-12-02', 'over 10.6 million tonnes', '10600000', '10600000', null, 'shine-2024-12-03', { qualifier: 'over',
      note: 'Of Kunming Customs. A railway site already printed 10.7 million tonnes for 3 November 2024: not the same count.' }],
    ['china-laos-railway-cross-border-freight-customs-2025-p7m', '2025-01-01/P7M', 'exceeded 3.43 million tonnes', '3430000', '3430000', null, 'peoples-daily-online-2025-08-07', { qualifier: 'over', growth: ['6 percent', '0.06', '0.055', '0.065'],
      note: "Of Kunming Customs. The railway's own cross-border freight grew by 8.6 to 9 percent in the first half of the year." }],
    ['china-laos-railway-cross-border-freight-customs-2021-12-03-2025-08-06', '2021-12-03/2025-08-06', 'over 14 million tonnes', '14000000', '14000000', null, 'peoples-daily-online-2025-08-07', { qualifier: 'over',
      note: 'Of Kunming Customs. The last day is not printed: that of the report is taken.' }],
  ]),
  observationsOf({ indicator: 'cross-border-freight', asset: 'china-laos-railway', basis: 'ministry', unit: 'tonne' }, [
    ['china-laos-railway-cross-border-freight-ministry-2021-12-03-2022-03-02', '2021-12-03/2022-03-02', 'more than 250,000 tonnes', '250000', '250000', null, 'ecns-2022-03-03', { qualifier: 'over',
      note: "From Yunnan's transport authorities." }],
  ]),
  observationsOf({ indicator: 'cross-border-freight', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2022-01-03', '2021-12-03/2022-01-03', 'about 50,000 tonnes', '50000', '45000', '55000', 'bol-news-2022-01-03', { qualifier: 'about',
      note: 'Goods imported and exported.' }],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2022-01-30', '2021-12-03/2022-01-30', '100,000 tonnes', '100000', '99999.5', '100000.5', 'peoples-daily-online-2022-01-30'],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2022-04-03', '2021-12-03/2022-04-03', 'over 310,000 tons', '310000', '310000', null, 'shine-2022-04-04', { qualifier: 'over' }],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2022-06-02', '2021-12-03/2022-06-02', '64.7万吨', '647000', '646500', '647500', 'xinhua-2022-06-03'],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2022-10-03', '2021-12-03/2022-10-03', '154万吨', '1540000', '1535000', '1545000', 'cctv-com-2022-10-05', {
      note: 'Printed as ten months after the opening; the report is of 5 October 2022.' }],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2023-11-03', '2021-12-03/2023-11-03', '570萬噸', '5700000', '5695000', '5705000', 'china-news-service-2023-11-08', {
      note: "Printed beside the value of the goods, so it may be customs' count." }],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2024-03-12', '2021-12-03/2024-03-12', '超780万吨', '7800000', '7800000', null, 'peoples-daily-2024-03-2024-03-15', { qualifier: 'over', corroboration: ['jclao-2024-03', 'the-nation-thailand-vientiane'] }],
    ['china-laos-railway-cross-border-freight-operator-2025-s1', '2025-S1', '超300万吨', '3000000', '3000000', null, 'peoples-daily-2025-07-02', { qualifier: 'over', growth: ['8.6%', '0.086', '0.0855', '0.0865'], corroboration: ['yicai-global-2025-07-21'],
      note: "The railway's own count." }],
    ['china-laos-railway-cross-border-freight-operator-2025-s1-2', '2025-S1', 'nearly 3.02 million tons', '3020000', null, '3020000', 'yicai-global-2025-07-21', { qualifier: 'under', growth: ['9%', '0.09', '0.085', '0.095'],
      note: "The railway's own count, of China State Railway Group." }],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2025-09-19', '2021-12-03/2025-09-19', '达1500万吨', '15000000', '14995000', '15005000', 'unknown-publisher-2025-09-22', { status: ['U'],
      note: 'On a page that names no publisher.' }],
    ['china-laos-railway-cross-border-freight-operator-2021-12-03-2025-12-02', '2021-12-03/2025-12-02', '超1600万吨', '16000000', '16000000', null, 'cctv-2025-12-02', { qualifier: 'over' }],
    ['china-laos-railway-cross-border-freight-operator-2025', '2025', '超546万吨', '5460000', '5460000', null, 'sina-finance-2026-01-04', { qualifier: 'over', growth: ['17.9%', '0.179', '0.1785', '0.1795'],
      note: "The railway's own count." }],
  ]),
  observationsOf({ indicator: 'cross-border-freight', asset: 'china-laos-railway', basis: 'press', unit: 'tonne' }, [
    ['china-laos-railway-cross-border-freight-press-2021-12-03-2023-04-19', '2021-12-03/2023-04-19', '3.7 million tons', '3700000', '3650000', '3750000', 'china-daily-2023-04-20', {
      note: 'The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-cross-border-freight-press-2021-12-03-2024-02-07', '2021-12-03/2024-02-07', '7.31 million tons', '7310000', '7305000', '7315000', 'tmtpost-2024-02-08', {
      note: 'The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-cross-border-freight-press-2024-01-01-2024-02-07', '2024-01-01/2024-02-07', '550,000 tons', '550000', '549999.5', '550000.5', 'tmtpost-2024-02-08', { growth: ['29.7%', '0.297', '0.2965', '0.2975'],
      note: 'The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-cross-border-freight-press-2024-p10m', '2024-01-01/P10M', '400万吨以上', '4000000', '4000000', null, 'tielu-cn-2024-11-18', { qualifier: 'at-least' }],
    ['china-laos-railway-cross-border-freight-press-2021-12-03-2024-11-03', '2021-12-03/2024-11-03', '1070万吨', '10700000', '10695000', '10705000', 'tielu-cn-2024-11-18'],
    ['china-laos-railway-cross-border-freight-press-2021-12-03-2025-04-12', '2021-12-03/2025-04-12', '达到1329万吨', '13290000', '13285000', '13295000', 'cctv-reporters'],
  ]),
  observationsOf({ indicator: 'cross-border-freight-trains', asset: 'china-laos-railway', basis: 'customs', unit: 'train' }, [
    ['china-laos-railway-cross-border-freight-trains-customs-2024-p5m', '2024-01-01/P5M', '3,076', '3076', '3076', '3076', 'the-nation-thailand-2024-06-17', { growth: ['30.6 %', '0.306', '0.3055', '0.3065'],
      note: 'Of Kunming Customs.' }],
  ]),
  observationsOf({ indicator: 'cross-border-freight-trains-daily-peak', asset: 'china-laos-railway', basis: 'operator', unit: 'train' }, [
    ['china-laos-railway-cross-border-freight-trains-daily-peak-operator-2025', '2025', '最高达26列', '26', '26', '26', 'sina-finance-2026-01-04'],
  ]),
  observationsOf({ indicator: 'cross-border-freight-value', asset: 'china-laos-railway', basis: 'customs-cny', unit: 'CNY' }, [
    ['china-laos-railway-cross-border-freight-value-customs-cny-2021-12-03-2024-12-02', '2021-12-03/2024-12-02', 'exceeding 44 billion yuan', '44000000000', '44000000000', null, 'shine-2024-12-03', { qualifier: 'over',
      note: "Taken as customs' figure, as the tonnes printed beside it are." }],
    ['china-laos-railway-cross-border-freight-value-customs-cny-2025-p7m', '2025-01-01/P7M', 'surpassing 15.4 billion yuan', '15400000000', '15400000000', null, 'peoples-daily-online-2025-08-07', { qualifier: 'over', growth: ['41 percent', '0.41', '0.405', '0.415'],
      note: 'Of Kunming Customs.' }],
    ['china-laos-railway-cross-border-freight-value-customs-cny-2021-12-03-2025-08-06', '2021-12-03/2025-08-06', 'more than 60 billion yuan', '60000000000', '60000000000', null, 'peoples-daily-online-2025-08-07', { qualifier: 'over',
      note: 'Of Kunming Customs. The last day is not printed: that of the report is taken.' }],
  ]),
  observationsOf({ indicator: 'cross-border-freight-value', asset: 'china-laos-railway', basis: 'operator', unit: 'CNY' }, [
    ['china-laos-railway-cross-border-freight-value-operator-2021-12-03-2023-11-03', '2021-12-03/2023-11-03', '突破230億元', '23000000000', '23000000000', null, 'china-news-service-2023-11-08', { qualifier: 'over',
      note: 'Relayed by the railway; who valued the goods is not said.' }],
  ]),
  observationsOf({ indicator: 'cross-border-passenger-trips', asset: 'china-laos-railway', basis: 'operator', unit: 'trip' }, [
    ['china-laos-railway-cross-border-passenger-trips-operator-2023-04-13-2024-03-12', '2023-04-13/2024-03-12', '15.5万人次', '155000', '154500', '155500', 'peoples-daily-2024-03-2024-03-15', {
      note: 'By the international trains since their start on 13 April 2023, from 87 countries and regions.' }],
    ['china-laos-railway-cross-border-passenger-trips-operator-2023-04-13-2025-09-20', '2023-04-13/2025-09-20', '突破58万人次', '580000', '580000', null, 'unknown-publisher-2025-09-22', { qualifier: 'over', status: ['U'],
      note: 'By the international trains since 13 April 2023. On a page that names no publisher.' }],
    ['china-laos-railway-cross-border-passenger-trips-operator-2023-04-13-2025-12-02', '2023-04-13/2025-12-02', '64万名', '640000', '635000', '645000', 'cctv-2025-12-02', {
      note: 'By 2,674 trains between Kunming and Vientiane since 13 April 2023, from over 120 countries and regions.' }],
    ['china-laos-railway-cross-border-passenger-trips-operator-2025', '2025', '28.2万人次', '282000', '281500', '282500', 'sina-finance-2026-01-04', { status: ['U'],
      note: 'Printed as a running total in a report on 2025; read as the year, since 640,000 had been carried from April 2023 to 2 December 2025.' }],
  ]),
  observationsOf({ indicator: 'cross-border-passenger-trips', asset: 'china-laos-railway', basis: 'press', unit: 'trip' }, [
    ['china-laos-railway-cross-border-passenger-trips-press-2024-p10m', '2024-01-01/P10M', '107,000', '107000', '107000', '107000', 'laotian-times-2024-11-07', { status: ['D'],
      note: 'As counted on the section in Laos; too few to be all those of the international trains, 155,000 by March 2024 and 487,000 by April 2025.' }],
    ['china-laos-railway-cross-border-passenger-trips-press-2023-04-13-2025-04-12', '2023-04-13/2025-04-12', '48.7万人次', '487000', '486500', '487500', 'cctv-reporters', {
      note: 'By the international trains since 13 April 2023, from 112 countries and regions.' }],
  ]),
  observationsOf({ indicator: 'freight', asset: 'china-laos-railway', basis: 'ministry', unit: 'tonne' }, [
    ['china-laos-railway-freight-ministry-2021-12-03-2022-03-02', '2021-12-03/2022-03-02', 'over 1.1 million tonnes', '1100000', '1100000', null, 'ecns-2022-03-03', { qualifier: 'over', status: ['D'],
      note: "From Yunnan's transport authorities; probably the section in China only, to judge by the 1,500 freight trains that it counts." }],
  ]),
  observationsOf({ indicator: 'freight', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-freight-operator-2021-12-03-2022-01-03', '2021-12-03/2022-01-03', 'about 170,000 tonnes', '170000', '165000', '175000', 'bol-news-2022-01-03', { qualifier: 'about', corroboration: ['xinhua-via-yicheng-cjyun-2022-01-03'] }],
    ['china-laos-railway-freight-operator-2021-12-03-2022-01-30', '2021-12-03/2022-01-30', 'over 500,000 tonnes', '500000', '500000', null, 'peoples-daily-online-2022-01-30', { qualifier: 'over',
      note: 'The word over stands before the passengers, in one phrase with the tonnes.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2022-04-03', '2021-12-03/2022-04-03', '1.31 million tons', '1310000', '1305000', '1315000', 'shine-2022-04-04', { status: ['D'],
      note: 'Narrower in scope: 2.9 million tonnes a month later would need more than the record month of September 2022, 1.25 million.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2022-06-02', '2021-12-03/2022-06-02', '403万吨', '4030000', '4025000', '4035000', 'xinhua-2022-06-03'],
    ['china-laos-railway-freight-operator-2022-09', '2022-09', '125万吨', '1250000', '1245000', '1255000', 'cctv-com-2022-10-05', {
      note: 'A record for a month at the time.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2022-10-03', '2021-12-03/2022-10-03', '851万吨', '8510000', '8505000', '8515000', 'cctv-com-2022-10-05', {
      note: 'Printed as ten months after the opening; the report is of 5 October 2022.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2022-12-02', '2021-12-03/2022-12-02', '1120万吨', '11200000', '11195000', '11205000', 'china-news-service-via-2022-12-02', { corroboration: ['belt-and-road-portal-2022-12-04'] }],
    ['china-laos-railway-freight-operator-2021-12-03-2023-11-03', '2021-12-03/2023-11-03', '超2780萬噸', '27800000', '27800000', null, 'china-news-service-2023-11-08', { qualifier: 'over' }],
    ['china-laos-railway-freight-operator-2021-12-03-2023-12-02', '2021-12-03/2023-12-02', '29.1 million tonnes', '29100000', '29050000', '29150000', 'peoples-daily-online-2023-12-04', { corroboration: ['china-daily-kunming-2023-12-05'],
      note: 'China Daily rounds it to around 29 million tonnes.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2024-03-12', '2021-12-03/2024-03-12', '3424万吨', '34240000', '34235000', '34245000', 'peoples-daily-2024-03-2024-03-15', {
      note: 'Xinhua in English, as JCLAO reposts it, calls these tonnes cross-border; the Chinese text says that only over 7.8 million are.' }],
    ['china-laos-railway-freight-operator-2024-q1', '2024-Q1', '超487万吨', '4870000', '4870000', null, 'china-youth-daily-2024-04', { qualifier: 'over' }],
    ['china-laos-railway-freight-operator-2021-12-03-2024-12-02', '2021-12-03/2024-12-02', '48.3 million tonnes', '48300000', '48250000', '48350000', 'shine-2024-12-03'],
    ['china-laos-freight-2025-s1', '2025-S1', 'exceeding 12.6 million tonnes', '12600000', '12600000', null, 'cgtn-2025-09', { qualifier: 'over', growth: ['a 25.9-percent increase', '0.259', '0.2585', '0.2595'], corroboration: ['peoples-daily-2025-07-02'],
      note: "Of the whole line; the railway's cross-border freight alone was over 3 million tonnes." }],
    ['china-laos-freight-2025-s1-operator', '2025-S1', '突破1260万吨', '12600000', '12600000', null, 'peoples-daily-2025-07-02', { qualifier: 'over', growth: ['25.9%', '0.259', '0.2585', '0.2595'], corroboration: ['cgtn-2025-09'],
      note: 'Over 9 million tonnes on the section in China and over 3.6 million outside it.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2025-09-19', '2021-12-03/2025-09-19', '突破6760万吨', '67600000', '67600000', null, 'unknown-publisher-2025-09-22', { qualifier: 'over', status: ['U'],
      note: 'On a page that names no publisher.' }],
    ['china-laos-railway-freight-operator-2021-12-03-2025-12-02', '2021-12-03/2025-12-02', 'more than 72.5 million tonnes', '72500000', '72500000', null, 'peoples-daily-online-2025-12-02', { qualifier: 'over', corroboration: ['cctv-2025-12-02'] }],
    ['china-laos-railway-freight-operator-2025', '2025', '飙升至2448万吨', '24480000', '24475000', '24485000', 'sina-finance-2026-01-04', { growth: ['24.6%', '0.246', '0.2455', '0.2465'] }],
  ]),
  observationsOf({ indicator: 'freight', asset: 'china-laos-railway', basis: 'press', unit: 'tonne' }, [
    ['china-laos-railway-freight-press-2021-12-03-2022-05-03', '2021-12-03/2022-05-03', 'more than 2.9 million metric tons', '2900000', '2900000', null, 'railmetrochina-2022-05-09', { qualifier: 'over',
      note: 'The last day is inferred: a Tuesday, in a page of 9 May 2022.' }],
    ['china-laos-railway-freight-press-2021-12-03-2023-04-19', '2021-12-03/2023-04-19', '18.8 million metric tons', '18800000', '18750000', '18850000', 'china-daily-2023-04-20', {
      note: '14.6 million tonnes on the section in China and 4.21 million in Laos. The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-freight-press-2021-12-03-2024-02-07', '2021-12-03/2024-02-07', '32.56 million tons', '32560000', '32555000', '32565000', 'tmtpost-2024-02-08', {
      note: 'The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-freight-press-2024-01-01-2024-02-07', '2024-01-01/2024-02-07', '2.01 million tons', '2010000', '2005000', '2015000', 'tmtpost-2024-02-08', {
      note: 'The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-freight-press-2024-p10m', '2024-01-01/P10M', '超过1600万吨', '16000000', '16000000', null, 'tielu-cn-2024-11-18', { qualifier: 'over' }],
    ['china-laos-railway-freight-press-2021-12-03-2024-11-03', '2021-12-03/2024-11-03', '4670万吨', '46700000', '46695000', '46705000', 'tielu-cn-2024-11-18'],
    ['china-laos-railway-freight-press-2021-12-03-2025-04-12', '2021-12-03/2025-04-12', '突破5720万吨', '57200000', '57200000', null, 'cctv-reporters', { qualifier: 'over' }],
  ]),
  observationsOf({ indicator: 'freight-china-section', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-freight-china-section-operator-2025-s1', '2025-S1', '超900万吨', '9000000', '9000000', null, 'peoples-daily-2025-07-02', { qualifier: 'over', growth: ['35.4%', '0.354', '0.3535', '0.3545'] }],
  ]),
  observationsOf({ indicator: 'freight-china-section', asset: 'china-laos-railway', basis: 'press', unit: 'tonne' }, [
    ['china-laos-railway-freight-china-section-press-2021-12-03-2023-04-19', '2021-12-03/2023-04-19', '14.6 million', '14600000', '14550000', '14650000', 'china-daily-2023-04-20', {
      note: 'The last day is not printed: the day before the report is taken.' }],
  ]),
  observationsOf({ indicator: 'freight-china-to-laos', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-freight-china-to-laos-operator-2023-p8m', '2023-01-01/P8M', '344,700 tonnes', '344700', '344699.5', '344700.5', 'peoples-daily-online-2023-09-27', {
      note: 'Of the Laos–China Railway Company.' }],
  ]),
  observationsOf({ indicator: 'freight-laos-section', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-freight-laos-section-operator-2021-12-03-2022-12-01', '2021-12-03/2022-12-01', 'around 2 million tonnes', '2000000', '1500000', '2500000', 'cgtn-2022-12-01', { qualifier: 'about',
      note: 'Of the Laos–China Railway Company.' }],
    ['china-laos-railway-freight-laos-section-operator-2023-p8m', '2023-01-01/P8M', '3,101,400 tons', '3101400', '3101399.5', '3101400.5', 'peoples-daily-online-2023-09-27', { growth: ['138 percent', '1.38', '1.375', '1.385'],
      note: 'Of the Laos–China Railway Company, though printed of the whole line. The parts printed beside it add up to 4,500 tonnes less.' }],
    ['china-laos-railway-freight-laos-section-operator-2021-12-03-2023-09-25', '2021-12-03/2023-09-25', 'over 5 million tons', '5000000', '5000000', null, 'peoples-daily-online-2023-09-27', { qualifier: 'over',
      note: 'Of the Laos–China Railway Company. The last day is not printed: that of the report is taken.' }],
    ['china-laos-railway-freight-laos-section-operator-2025-s1', '2025-S1', '超360万吨', '3600000', '3600000', null, 'peoples-daily-2025-07-02', { qualifier: 'over', growth: ['6.7%', '0.067', '0.0665', '0.0675'],
      note: 'Printed as the section outside China.' }],
  ]),
  observationsOf({ indicator: 'freight-laos-section', asset: 'china-laos-railway', basis: 'press', unit: 'tonne' }, [
    ['china-laos-railway-freight-laos-section-press-2023-p2m', '2023-01-01/P2M', '647,700', '647700', '647699.5', '647700.5', 'urdupoint-2023-03-07', { growth: ['320%', '3.2', '3.195', '3.205'] }],
    ['china-laos-railway-freight-laos-section-press-2021-12-03-2023-04-19', '2021-12-03/2023-04-19', '4.21 million', '4210000', '4205000', '4215000', 'china-daily-2023-04-20', {
      note: 'The last day is not printed: the day before the report is taken.' }],
  ]),
  observationsOf({ indicator: 'freight-laos-to-china', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-freight-laos-to-china-operator-2021-12-03-2023-09-22', '2021-12-03/2023-09-22', '5,381,900 tons', '5381900', '5381899.5', '5381900.5', 'khaosod-english-2023-09-22', {
      note: 'The company itself put all its freight since the opening at over 5 million tonnes three days later. The last day is not printed: that of the report is taken.' }],
    ['china-laos-railway-freight-laos-to-china-operator-2023-p8m', '2023-01-01/P8M', '2,752,200', '2752200', '2752199.5', '2752200.5', 'peoples-daily-online-2023-09-27', {
      note: 'Of the Laos–China Railway Company. Printed as 2,752,200 million tons, a slip: tonnes are meant.' }],
  ]),
  observationsOf({ indicator: 'fruit-and-vegetable-freight', asset: 'china-laos-railway', basis: 'operator', unit: 'tonne' }, [
    ['china-laos-railway-fruit-and-vegetable-freight-operator-2025', '2025', '38万吨', '380000', '375000', '385000', 'sina-finance-2026-01-04', { growth: ['45.8%', '0.458', '0.4575', '0.4585'],
      note: 'Imports and exports of fruit and vegetables.' }],
  ]),
  observationsOf({ indicator: 'passenger-trains', asset: 'china-laos-railway', basis: 'operator', unit: 'train' }, [
    ['china-laos-railway-passenger-trains-operator-2024-p5m', '2024-01-01/P5M', '10,642', '10642', '10642', '10642', 'the-nation-thailand-2024-06-17'],
  ]),
  observationsOf({ indicator: 'passenger-trips', asset: 'china-laos-railway', basis: 'ministry', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-ministry-2021-12-03-2022-03-02', '2021-12-03/2022-03-02', 'over 1.7 million', '1700000', '1700000', null, 'ecns-2022-03-03', { qualifier: 'over',
      note: "From Yunnan's transport authorities." }],
  ]),
  observationsOf({ indicator: 'passenger-trips', asset: 'china-laos-railway', basis: 'operator', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2022-01-03', '2021-12-03/2022-01-03', 'about 670,000', '670000', '665000', '675000', 'bol-news-2022-01-03', { qualifier: 'about', corroboration: ['xinhua-via-yicheng-cjyun-2022-01-03'] }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2022-01-30', '2021-12-03/2022-01-30', 'over 1 million', '1000000', '1000000', null, 'peoples-daily-online-2022-01-30', { qualifier: 'over' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2022-04-03', '2021-12-03/2022-04-03', 'over 2.25 million', '2250000', '2250000', null, 'shine-2022-04-04', { qualifier: 'over' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2022-06-02', '2021-12-03/2022-06-02', '327万人次', '3270000', '3265000', '3275000', 'xinhua-2022-06-03', {
      note: '2.86 million on the section in China and 410,000 in Laos.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2022-10-03', '2021-12-03/2022-10-03', '739万人次', '7390000', '7385000', '7395000', 'cctv-com-2022-10-05', {
      note: 'Printed as ten months after the opening; the report is of 5 October 2022.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2022-12-02', '2021-12-03/2022-12-02', '850万人次', '8500000', '8495000', '8505000', 'china-news-service-via-2022-12-02', { corroboration: ['belt-and-road-portal-2022-12-04'],
      note: 'Xinhua in English prints over 8.5 million.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2023-11-03', '2021-12-03/2023-11-03', '超2300萬人次', '23000000', '23000000', null, 'china-news-service-2023-11-08', { qualifier: 'over' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2023-12-02', '2021-12-03/2023-12-02', '24.2 million', '24200000', '24150000', '24250000', 'peoples-daily-online-2023-12-04', { corroboration: ['china-daily-kunming-2023-12-05'],
      note: 'China Daily rounds it to about 24 million.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2024-03-12', '2021-12-03/2024-03-12', '3020万人次', '30200000', '30195000', '30205000', 'peoples-daily-2024-03-2024-03-15', { corroboration: ['jclao-2024-03'] }],
    ['china-laos-railway-passenger-trips-operator-2024-q1', '2024-Q1', '超574万人次', '5740000', '5740000', null, 'china-youth-daily-2024-04', { qualifier: 'over', growth: ['24%', '0.24', '0.235', '0.245'] }],
    ['china-laos-railway-passenger-trips-operator-2024-p5m', '2024-01-01/P5M', '8,723,000', '8723000', '8723000', '8723000', 'the-nation-thailand-2024-06-17', { growth: ['17.5 %', '0.175', '0.1745', '0.1755'],
      note: 'Attributed, as printed, to the Kunming branch of the Laos-China Railway Company.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2024-12-02', '2021-12-03/2024-12-02', 'over 43 million', '43000000', '43000000', null, 'shine-2024-12-03', { qualifier: 'over' }],
    ['china-laos-passengers-2025-s1', '2025-S1', 'surpassing 10 million', '10000000', '10000000', null, 'cgtn-2025-09', { qualifier: 'over', growth: ['up 1.7 percent', '0.017', '0.0165', '0.0175'], corroboration: ['peoples-daily-2025-07-02'],
      note: "A round number below the operator's 10.07 million." }],
    ['china-laos-passengers-2025-s1-operator', '2025-S1', '1007万人次', '10070000', '10065000', '10075000', 'peoples-daily-2025-07-02', { growth: ['1.7%', '0.017', '0.0165', '0.0175'],
      note: '8.14 million trips on the section in China and 1.93 million outside it.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2025-09-20', '2021-12-03/2025-09-20', '超5900万人次', '59000000', '59000000', null, 'unknown-publisher-2025-09-22', { qualifier: 'over', status: ['U'],
      note: 'On a page that names no publisher.' }],
    ['china-laos-railway-passenger-trips-operator-2025-01-01-2025-09-20', '2025-01-01/2025-09-20', '1450万人次', '14500000', '14495000', '14505000', 'unknown-publisher-2025-09-22', { growth: ['3.2%', '0.032', '0.0315', '0.0325'], status: ['U'],
      note: 'The last day is inferred from the same text. On a page that names no publisher.' }],
    ['china-laos-railway-passenger-trips-operator-2021-12-03-2025-12-02', '2021-12-03/2025-12-02', 'over 62.5 million', '62500000', '62500000', null, 'peoples-daily-online-2025-12-02', { qualifier: 'over', corroboration: ['cctv-2025-12-02'] }],
    ['china-laos-railway-passenger-trips-operator-2025', '2025', '达1951万人次', '19510000', '19505000', '19515000', 'sina-finance-2026-01-04', { growth: ['2.1%', '0.021', '0.0205', '0.0215'],
      note: '15.63 million on the section in China and 3.88 million in Laos.' }],
  ]),
  observationsOf({ indicator: 'passenger-trips', asset: 'china-laos-railway', basis: 'press', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-press-2021-12-03-2022-05-03', '2021-12-03/2022-05-03', 'more than 2.7 million', '2700000', '2700000', null, 'railmetrochina-2022-05-09', { qualifier: 'over',
      note: 'The last day is inferred: a Tuesday, in a page of 9 May 2022.' }],
    ['china-laos-railway-passenger-trips-press-2021-12-03-2024-02-07', '2021-12-03/2024-02-07', '27.87 million', '27870000', '27865000', '27875000', 'tmtpost-2024-02-08', {
      note: 'The last day is not printed: the day before the report is taken.' }],
    ['china-laos-railway-passenger-trips-press-2021-12-03-2024-10-23', '2021-12-03/2024-10-23', '41.20 million passenger trips', '41200000', '41195000', '41205000', 'xinhua-japanese', {
      note: 'Printed in Japanese: 延べ4120万人.' }],
    ['china-laos-railway-passenger-trips-press-2024-p10m', '2024-01-01/P10M', '超过1600万人次', '16000000', '16000000', null, 'tielu-cn-2024-11-18', { qualifier: 'over' }],
    ['china-laos-railway-passenger-trips-press-2021-12-03-2024-11-03', '2021-12-03/2024-11-03', '4170万人次', '41700000', '41695000', '41705000', 'tielu-cn-2024-11-18'],
    ['china-laos-railway-passenger-trips-press-2021-12-03-2025-04-12', '2021-12-03/2025-04-12', '超5080万人次', '50800000', '50800000', null, 'cctv-reporters', { qualifier: 'over' }],
  ]),
  observationsOf({ indicator: 'passenger-trips-china-section', asset: 'china-laos-railway', basis: 'operator', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-china-section-operator-2021-12-03-2022-01-03', '2021-12-03/2022-01-03', '620,000', '620000', '620000', '620000', 'bol-news-2022-01-03'],
    ['china-laos-railway-passenger-trips-china-section-operator-2021-12-03-2022-06-02', '2021-12-03/2022-06-02', '286万人次', '2860000', '2855000', '2865000', 'xinhua-2022-06-03'],
    ['china-laos-railway-passenger-trips-china-section-operator-2025-s1', '2025-S1', '814万人次', '8140000', '8135000', '8145000', 'peoples-daily-2025-07-02'],
    ['china-laos-railway-passenger-trips-china-section-operator-2025-01-01-2025-09-20', '2025-01-01/2025-09-20', '1190万人次', '11900000', '11895000', '11905000', 'unknown-publisher-2025-09-22', { status: ['U'],
      note: 'The last day is inferred from the same text. On a page that names no publisher.' }],
    ['china-laos-railway-passenger-trips-china-section-operator-2025', '2025', '1563万人次', '15630000', '15625000', '15635000', 'sina-finance-2026-01-04'],
  ]),
  observationsOf({ indicator: 'passenger-trips-laos-section', asset: 'china-laos-railway', basis: 'operator', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-laos-section-operator-2021-12-03-2022-06-02', '2021-12-03/2022-06-02', '41万人次', '410000', '405000', '415000', 'xinhua-2022-06-03'],
    ['china-laos-railway-passenger-trips-laos-section-operator-2021-12-03-2022-12-01', '2021-12-03/2022-12-01', '1.26 million', '1260000', '1255000', '1265000', 'cgtn-2022-12-01', {
      note: 'Of the Laos–China Railway Company.' }],
    ['china-laos-railway-passenger-trips-laos-section-operator-2021-12-03-2023-09-22', '2021-12-03/2023-09-22', '3,197,600', '3197600', '3197600', '3197600', 'khaosod-english-2023-09-22', {
      note: 'Of the Laos–China Railway Company. The last day is not printed: that of the report is taken.' }],
    ['china-laos-railway-passenger-trips-laos-section-operator-2023-01-01-2023-09-22', '2023-01-01/2023-09-22', '1,759,900', '1759900', '1759900', '1759900', 'khaosod-english-2023-09-22', {
      note: 'The last day is not printed: that of the report is taken.' }],
    ['china-laos-railway-passenger-trips-laos-section-operator-2025-s1', '2025-S1', '193万人次', '1930000', '1925000', '1935000', 'peoples-daily-2025-07-02', {
      note: 'Printed as the section outside China.' }],
    ['china-laos-railway-passenger-trips-laos-section-operator-2025-01-01-2025-09-20', '2025-01-01/2025-09-20', '260万人次', '2600000', '2595000', '2605000', 'unknown-publisher-2025-09-22', { status: ['U'],
      note: 'Hard to square with 3.88 million for the whole of 2025, which leaves 1.28 million for the last 102 days. On a page that names no publisher.' }],
    ['china-laos-railway-passenger-trips-laos-section-operator-2025', '2025', '388万人次', '3880000', '3875000', '3885000', 'sina-finance-2026-01-04', {
      note: 'A dispatch of September 2025 prints 2.6 million up to 20 September, which is hard to square with it.' }],
  ]),
  observationsOf({ indicator: 'passenger-trips-laos-section', asset: 'china-laos-railway', basis: 'press', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-laos-section-press-2023-p2m', '2023-01-01/P2M', '417,400', '417400', '417400', '417400', 'urdupoint-2023-03-07', { growth: ['256.2%', '2.562', '2.5615', '2.5625'] }],
    ['china-laos-railway-passenger-trips-laos-section-press-2024-p10m', '2024-01-01/P10M', '3 million', '3000000', '2500000', '3500000', 'laotian-times-2024-11-07', { growth: ['44.4%', '0.444', '0.4435', '0.4445'], corroboration: ['the-star-2024-11-09'],
      note: '2.89 million of them within Laos and 107,000 across the border.' }],
    ['china-laos-railway-passenger-trips-laos-section-press-2024-p10m-2', '2024-01-01/P10M', '2.89 million', '2890000', '2885000', '2895000', 'laotian-times-2024-11-07', { status: ['D'],
      note: 'Trips within Laos only; with those across the border the section had 3 million.' }],
  ]),
  observationsOf({ indicator: 'passenger-trips-monthly-peak', asset: 'china-laos-railway', basis: 'operator', unit: 'trip' }, [
    ['china-laos-railway-passenger-trips-monthly-peak-operator-2021-12-03-2025-12-02', '2021-12-03/2025-12-02', '220万人次', '2200000', '2195000', '2205000', 'cctv-2025-12-02', {
      note: 'Up from 600,000 at the opening.' }],
  ]),
  observationsOf({ indicator: 'construction-progress', asset: 'china-thailand-railway', basis: 'ministry', unit: 'ratio' }, [
    ['china-thailand-railway-construction-progress-ministry-2024-09', '2024-09', '35%', '0.35', '0.345', '0.355', 'the-nation-2024-09-27', { status: ['D'],
      note: 'The first phase only, Bangkok to Nakhon Ratchasima. From the transport minister of Thailand.' }],
  ]),
  observationsOf({ indicator: 'construction-progress', asset: 'china-thailand-railway', basis: 'press', unit: 'ratio' }, [
    ['china-thailand-railway-construction-progress-press-2025-01', '2025-01', '36%', '0.36', '0.355', '0.365', 'et-infra-2025-01', { status: ['D', 'U'],
      note: 'The first phase only. The page has no date: the month is inferred.' }],
  ]),
  observationsOf({ indicator: 'foreign-passenger-trips', asset: 'jakarta-bandung-hsr', basis: 'operator', unit: 'trip' }, [
    ['jakarta-bandung-hsr-foreign-passenger-trips-operator-2023-10-17-2025-10-31', '2023-10-17/2025-10-31', '600.958 penumpang Whoosh', '600958', '600958', '600958', 'kcic-via-most-radio-2025-11', {
      note: '335,681 of them in January to October 2025. The last day is not printed: the end of October is taken.' }],
  ]),
  observationsOf({ indicator: 'holiday-passenger-trips', asset: 'jakarta-bandung-hsr', basis: 'operator', unit: 'trip' }, [
    ['jakarta-bandung-hsr-holiday-passenger-trips-operator-2025-03-01-p2m', '2025-03-01/P2M', '341.100 penumpang Whoosh', '341100', '341100', '341100', 'satujabar-2025-04', { status: ['D', 'U'],
      note: 'Lebaran. The days are not printed; March and April are taken. Another text gives 290,000 for Lebaran 2025, over other days.' }],
    ['jakarta-bandung-hsr-holiday-passenger-trips-operator-2026-03-01-p2m', '2026-03-01/P2M', '301 ribu penumpang', '301000', '300500', '301500', 'kumparan-indonesian', { growth: ['4%', '0.04', '0.035', '0.045'], status: ['F', 'U'],
      note: 'Lebaran. The days are not printed; March and April are taken. The base is 290,000 for Lebaran 2025, for which 341,100 is printed elsewhere.' }],
  ]),
  observationsOf({ indicator: 'passenger-trips', asset: 'jakarta-bandung-hsr', basis: 'ministry', unit: 'trip' }, [
    ['jakarta-bandung-hsr-passenger-trips-ministry-2023-10-17-2023-11-19', '2023-10-17/2023-11-19', 'over 400,000', '400000', '400000', null, 'voice-of-indonesia-2023-11-20', { qualifier: 'over',
      note: "From Indonesia's transport ministry." }],
  ]),
  observationsOf({ indicator: 'passenger-trips', asset: 'jakarta-bandung-hsr', basis: 'operator', unit: 'trip' }, [
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2023-11-17', '2023-10-17/2023-11-17', 'about 383,000', '383000', '382500', '383500', 'the-star-2023-11-17', { qualifier: 'about' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2023-12-25', '2023-10-17/2023-12-25', '1,028,216', '1028216', '1028216', '1028216', 'borneo-bulletin-2023-12', { corroboration: ['topcareer-id-2023-12-27'],
      note: 'The days are those that Topcareer gives.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2023-12-31', '2023-10-17/2023-12-31', '1,1 juta', '1100000', '1050000', '1150000', 'tempo-2024-10-18', {
      note: 'With the 4.65 million of 2024 it makes 5.75 million, near the 5.8 million tickets that the same text gives as sold.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2024-s1', '2024-S1', '2.668.894 penumpang', '2668894', '2668894', '2668894', 'tentang-kita-2025-07', {
      note: 'Printed as the base of the growth in 2025.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2024-07-05', '2024-07-05', '24.132 penumpang Whoosh', '24132', '24132', '24132', 'ekonotren-2025-05-20', {
      note: 'A record for a single day.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2024-07-13', '2023-10-17/2024-07-13', '4 million', '4000000', '3500000', '4500000', 'shine-2024-07-13', { corroboration: ['lokmat-times-2024-07-13'] }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2024-09-30', '2023-10-17/2024-09-30', '5 juta', '5000000', '4500000', '5500000', 'ekonotren-2025-05-20', { corroboration: ['inisiar-2025-05-20'],
      note: 'Reached in September 2024: the last day of the month is taken. The 5.79 million of 17 October point to its first days.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2024-10-17', '2023-10-17/2024-10-17', '579万人次', '5790000', '5785000', '5795000', 'indonesia-daily-2024-10-17', {
      note: 'Of China State Railway Group.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2024-10-17-2', '2023-10-17/2024-10-17', '5,8 juta', '5800000', '5750000', '5850000', 'tempo-2024-10-18', { status: ['D'],
      note: 'Tickets sold, of the company in Indonesia; China State Railway Group counts 5.79 million passengers.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2024-01-01-2024-10-17', '2024-01-01/2024-10-17', '4,65 juta', '4650000', '4645000', '4655000', 'tempo-2024-10-18', {
      note: 'With the 1.1 million of 2023 it makes 5.75 million, near the 5.8 million tickets that the same text gives as sold.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2024-12-31', '2023-10-17/2024-12-31', '7,1 juta', '7100000', '7050000', '7150000', 'detikfinance-2025-01-01'],
    ['jakarta-bandung-hsr-passenger-trips-operator-2024', '2024', '6,06 juta', '6060000', '6055000', '6065000', 'detikfinance-2025-01-01'],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-01-27', '2025-01-27', '24.350 penumpang Whoosh', '24350', '24350', '24350', 'ekonotren-2025-05-20', {
      note: 'A record for a single day.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-05-10', '2025-05-10', '25.316 penumpang Whoosh', '25316', '25316', '25316', 'ekonotren-2025-05-20', {
      note: 'A record for a single day.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2025-05-15', '2023-10-17/2025-05-15', 'melampaui 9,3 juta', '9300000', '9300000', null, 'ekonotren-2025-05-20', { qualifier: 'over', corroboration: ['inisiar-2025-05-20'],
      note: 'Printed as mid-May 2025: the 15th is taken.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2025-06-25', '2023-10-17/2025-06-25', '10 juta penumpang', '10000000', '9500000', '10500000', 'jelajah-news-2025-06', { corroboration: ['tentang-kita-2025-07', 'cgtn-2025-09'],
      note: 'The number is that of the headline, where it is a mark just passed.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-06-26', '2025-06-26', '25.794 penumpang Whoosh', '25794', '25794', '25794', 'tribunnews-2025-06-27', { status: ['U'],
      note: 'A record for a single day. The source prints Thursday, 26 May, which was a Monday; its date, 27 June, shows that 26 June is meant.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-06-27', '2025-06-27', '26.770 penumpang Whoosh', '26770', '26770', '26770', 'tentang-kita-2025-07', {
      note: 'The highest of any day up to the release.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-s1', '2025-S1', '2.936.599 penumpang', '2936599', '2936599', '2936599', 'tentang-kita-2025-07', { growth: ['sekitar 10%', '0.1', '0.095', '0.105', 'about'] }],
    ['jakarta-bandung-passengers-since-opening', '2023-10-17/2025-09-18', 'over 10 million', '10000000', '10000000', null, 'cgtn-2025-09', { qualifier: 'over', corroboration: ['jelajah-news-2025-06', 'tentang-kita-2025-07'],
      note: 'Since operation began; no last day is printed: the latest date in the article is taken. The operator counted 10 million by 25 June 2025 and more than 12 million by 17 October 2025.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2023-10-17-2025-10-17', '2023-10-17/2025-10-17', 'more than 12 million', '12000000', '12000000', null, 'nnn-2025-10-18', { qualifier: 'over' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-12-24', '2025-12-24', '24.439 penumpang Whoosh', '24439', '24439', '24439', 'bangsa-online-indonesian'],
    ['jakarta-bandung-hsr-passenger-trips-operator-2025-12-18-2026-01-04', '2025-12-18/2026-01-04', '362.979 penumpang Whoosh', '362979', '362979', '362979', 'mureks-indonesian-2026-01-05', { corroboration: ['liputan-ekonomi-balikpapan-indonesian'],
      note: 'The transport period of Christmas and New Year, 18 days; 26 percent a day above normal.' }],
    ['jakarta-bandung-hsr-passenger-trips-operator-2026-02-13', '2026-02-13', '24.381 penumpang Whoosh', '24381', '24381', '24381', 'inews-indonesian'],
    ['jakarta-bandung-hsr-passenger-trips-operator-2026-02-14', '2026-02-14', 'sekitar 25.700 penumpang Whoosh', '25700', '25650', '25750', 'inews-indonesian', { qualifier: 'about' }],
  ]),
  observationsOf({ indicator: 'train-services', asset: 'jakarta-bandung-hsr', basis: 'operator', unit: 'train' }, [
    ['jakarta-bandung-hsr-train-services-operator-2023-10-17-2025-06-25', '2023-10-17/2025-06-25', '29.786 kereta Whoosh', '29786', '29786', '29786', 'jelajah-news-2025-06'],
    ['jakarta-bandung-hsr-train-services-operator-2023-10-17-2025-10-17', '2023-10-17/2025-10-17', '36,747', '36747', '36747', '36747', 'nnn-2025-10-18'],
  ]),
  observationsOf({ indicator: 'construction-progress', asset: 'malaysia-ecrl', basis: 'ministry', unit: 'ratio' }, [
    ['malaysia-ecrl-construction-progress-ministry-2024-03', '2024-03', '64 per cent', '0.64', '0.635', '0.645', 'headtopics-2024-04', {
      note: "From Malaysia's transport minister." }],
    ['malaysia-ecrl-construction-progress-ministry-2025-12', '2025-12', '90.81 per cent', '0.9081', '0.90805', '0.90815', 'malay-mail-2026-01-29', {
      note: "From Malaysia's transport minister." }],
    ['malaysia-ecrl-construction-progress-ministry-2026-01', '2026-01', '91.7 per cent', '0.917', '0.9165', '0.9175', 'malay-mail-2026-02-11', {
      note: "From Malaysia's transport minister." }],
    ['malaysia-ecrl-construction-progress-ministry-2026-02', '2026-02', '92.62 per cent', '0.9262', '0.92615', '0.92625', 'the-star-2026-03-16', {
      note: "From Malaysia's second finance minister." }],
  ]),
  observationsOf({ indicator: 'construction-progress', asset: 'malaysia-ecrl', basis: 'operator', unit: 'ratio' }, [
    ['malaysia-ecrl-construction-progress-operator-2023-03', '2023-03', '40.81%', '0.4081', '0.40805', '0.40815', 'paultan-org-2023-04-05'],
    ['malaysia-ecrl-construction-progress-operator-2024-02', '2024-02', '62.40 per cent', '0.624', '0.62395', '0.62405', 'malay-mail-2024-03-25', { corroboration: ['free-malaysia-today-2024-03-25'] }],
    ['malaysia-ecrl-construction-progress-operator-2025-03', '2025-03', '81.07%', '0.8107', '0.81065', '0.81075', 'the-sun-malaysia-2025-04-17'],
    ['malaysia-ecrl-construction-progress-operator-2025-04', '2025-04', '82.45 percent', '0.8245', '0.82445', '0.82455', 'the-sun-malaysia-2025-05'],
  ]),
].flat();
