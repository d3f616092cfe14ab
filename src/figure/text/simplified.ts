// those that the words of the lexicon are written with, one below the other
const TRADITIONAL =
  '萬億兩負於過邁將達臨約為佔餘內長漲擴飆勁減縮來計總貢獻動對經濟較連續蟬聯穩躍實現進貿額貨運發輸裝開雙邊資國東與夥僅創歷際規產業場個點學遊週區項條線崗頃時鐘標準噸車輛幣萊塊錢歐鎊盧爾韓撾緬門馬亞銖臺複圓賓';
const SIMPLIFIED =
  '万亿两负于过迈将达临约为占余内长涨扩飙劲减缩来计总贡献动对经济较连续蝉联稳跃实现进贸额货运发输装开双边资国东与伙仅创历际规产业场个点学游周区项条线岗顷时钟标准吨车辆币莱块钱欧镑卢尔韩挝缅门马亚铢台复圆宾';

/** @internal A Chinese text with its traditional characters as simplified ones, each in its place. */
export function simplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/gu, (character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character);
}
