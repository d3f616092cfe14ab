// Shows what the digits of a published figure allow, and what is left of that when numbers are computed from each other.
import {
  backcast,
  figureFromText,
  formatBounds,
  formatFigure,
  growthRate,
  impliedExchangeRate,
  intersection,
  share,
  wholeFromShare,
  type Quantity,
  type Result,
} from 'china-asean';

function print(label: string, number: Quantity | Result): void {
  const text = number.value === null ? `none: ${number.reason}` : formatFigure(number);
  console.log(`  ${label.padEnd(56)}${text.padEnd(28)}${formatBounds(number)}`);
}

console.log('AS PRINTED, AND BETWEEN WHICH NUMBERS IT LIES');
for (const phrase of [
  'reached $597 billion',
  '$982.34 billion',
  'exceeding 12.6 million tonnes',
  'nearly 4 trillion yuan',
  'about 5.55 million persons',
  'up 8.2 percent',
]) {
  print(`"${phrase}"`, figureFromText(phrase));
}

console.log('\nCOMPUTED FROM SUCH NUMBERS');
const trade = figureFromText('$597 billion', { unit: 'USD' });
const growth = figureFromText('up 8.2 percent', { unit: 'ratio' });
const earlier = backcast(trade, growth);
print('$597 billion after growth of 8.2 percent', earlier);
print('  and the growth between the two, back again', growthRate(trade, earlier));
print(
  'the whole of which $597 billion are 16.7 percent',
  wholeFromShare(trade, figureFromText('16.7 percent', { unit: 'ratio' })),
);
print('the share of $597 billion in $3.57 trillion', share(trade, figureFromText('$3.57 trillion', { unit: 'USD' })));
print(
  'the rate between 4.29 trillion yuan and $597 billion',
  impliedExchangeRate(figureFromText('4.29 trillion yuan', { unit: 'CNY' }), trade),
);

console.log('\nTWO SOURCES, ONE NUMBER');
const one = figureFromText('over 10 million trips');
const other = figureFromText('10.07 million trips');
print('over 10 million, and 10.07 million', intersection(one, other));
