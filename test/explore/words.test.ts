import { describe, expect, it } from 'vitest';
import { readAddress } from '../../docs/explore/address.js';
import { changesText } from '../../docs/explore/changesText.js';
import { chartWords } from '../../docs/explore/chartWords.js';
import { chooseView } from '../../docs/explore/chooseView.js';
import { nextWanted } from '../../docs/explore/nextWanted.js';
import { unmetText } from '../../docs/explore/unmetText.js';
import { viewFigures } from '../../docs/explore/viewFigures.js';
import { viewTitle } from '../../docs/explore/viewTitle.js';

function noticesAt(hash: string): string {
  const { wanted, unknown } = readAddress(hash);
  return unmetText(chooseView(wanted), unknown).join('\n');
}

describe('what the page says of an address', () => {
  it.each([
    ['an end before the start', '#indicator=goods-trade&windows=year&from=2024&to=2020', /^The address asks for windows from "2024" to "2020", which ends before it begins\./u], // prettier-ignore
    [
      'another language',
      '#language=fr',
      /^The address asks for the language "fr"; there are en, English, and zh, Chinese\./u,
    ],
    ['a partner without figures', '#indicator=goods-trade&partner=XX', /^The address asks for "XX" under "With partner", of which there are no figures here\./u], // prettier-ignore
    ['an end without figures', '#indicator=goods-trade&windows=year&to=1900', /"1900" under "To"/u],
    ['a name that means nothing', '#colour=red', /"colour", which is nothing/u],
    ['nothing', '', /^$/u],
    ['an empty value', '#indicator=&partner=', /^$/u],
  ])('%s', (_, hash, text) => {
    expect(noticesAt(hash)).toMatch(text);
  });
});

describe('what the page says of a choice', () => {
  const of = (hash: string): ReturnType<typeof chooseView> => chooseView(readAddress(hash).wanted);
  const MALAYSIA = '#indicator=goods-trade&reporter=CN&partner=MY&flow=total&basis=customs-cny';

  it('names the other answers that it changed', () => {
    const { questions } = of('#indicator=goods-trade&reporter=CN&partner=ASEAN&flow=total&basis=customs-unspecified');
    expect(changesText(chooseView(nextWanted(questions, 'partner', 'MY')))).toMatch(
      /^Changed for want of figures: Counted by: [^;]+.*\.$/u,
    );
  });

  it('says nothing where all others stayed', () => {
    expect(changesText(chooseView(nextWanted(of(MALAYSIA).questions, 'language', 'zh')))).toBe('');
  });
});

describe('viewTitle', () => {
  it('has the flow, in both languages', () => {
    const view = chooseView(readAddress('#indicator=goods-trade&reporter=CN&partner=ASEAN&flow=export').wanted);
    const figures = viewFigures(view);
    expect(viewTitle(view, figures, 'en')).toBe('Trade in goods, exports: China with ASEAN');
    expect(viewTitle(view, figures, 'zh')).toBe('货物贸易，出口：中国与东南亚国家联盟');
  });
});

describe('chartWords', () => {
  it('puts a space where a line was broken at one, and none beside Chinese', () => {
    const words = chartWords({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      description: '',
      title: { text: ['货物贸易：', '中国'], subtitle: ['one', 'two'] },
      vconcat: [
        {
          data: {
            values: [{ lines: ['资料来源：General', 'Administration of', 'Customs', '（中国）；CRI', 'Korean'] }],
          },
        },
      ],
    });
    expect(words).toMatchObject({
      title: '货物贸易：中国',
      subtitle: 'one two',
      notes: '资料来源：General Administration of Customs（中国）；CRI Korean',
    });
  });
});
