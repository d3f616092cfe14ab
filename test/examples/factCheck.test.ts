import { describe, expect, it } from 'vitest';
import { outputOf } from './outputOf.js';

describe('the fact check', () => {
  const output = outputOf('fact-check');

  it('finds that a right sentence agrees, number by number', () => {
    const [, first = ''] = output.split(/^"In /mu);
    expect(first).toContain('Read for CN with ASEAN, total, January–July 2025: 597 billion USD, 8.2%, 16.7%.');
    expect(first.match(/^AGREES \(same-figure\)$/gmu)).toHaveLength(3);
    expect(first).not.toContain('DISAGREES');
  });

  it('finds a billion that should be a trillion', () => {
    expect(output).toContain('With "reached 4.090 trillion yuan" in place of "reached 4.090 billion yuan"');
  });

  it('finds a half-year under the label of a year', () => {
    expect(output).toContain('With 2024-S1 in place of 2023 everything would agree.');
  });

  it('reads a sentence that it is given', () => {
    const given = outputOf('fact-check', 'In 2024, trade between China and ASEAN reached $928 billion, up 7.7 percent');
    expect(given).toContain('With "reached $982 billion" in place of "reached $928 billion"');
  });

  it('reads partner and flow, and accuses no true sentence on exports, imports or a member', () => {
    // customs: exports 417363640万元, imports 281627937万元; Viet Nam "over US$260 billion"; the half of 2025 lies between windows
    const sentences = {
      "In 2024, China's exports to ASEAN reached $586.5 billion": 'CN with ASEAN, export, 2024: 586.5 billion USD.',
      'In 2024, imports from ASEAN reached 2.82 trillion yuan.': 'CN with ASEAN, import, 2024: 2.82 trillion CNY.',
      'In 2024, China’s trade with Vietnam reached $260.7 billion': 'CN with VN, total, 2024: 260.7 billion USD.',
      'Trade with the Philippines was $71.6 billion in 2024': 'CN with PH, total, 2024: 71.6 billion USD.',
      'In the first half of 2025 trade with ASEAN was 3.67 trillion yuan':
        'CN with ASEAN, total, first half of 2025: 3.67 trillion CNY.',
      'China-ASEAN trade rose 7.7 percent to 982.1 billion dollars in 2024, with exports up 12 percent':
        'CN with ASEAN, total, 2024: 982.1 billion USD, 7.7%.',
      'In 2024, exports to ASEAN reached $586.5 billion, 9.5 percent of China’s total foreign trade':
        'CN with ASEAN, export, 2024: 586.5 billion USD.',
      // what follows is of something else, and so is its growth
      'In 2024, trade with ASEAN reached $982.1 billion, while trade with the EU reached $785.8 billion, up 0.4 percent':
        'CN with ASEAN, total, 2024: 982.1 billion USD.',
      "In 2024, China's exports to ASEAN reached $586.5 billion, imports $395.8 billion, up 2 percent":
        'CN with ASEAN, export, 2024: 586.5 billion USD.',
    };
    const given = outputOf('fact-check', ...Object.keys(sentences));
    expect(given.match(/(?<=^Read for ).+/gmu)).toEqual(Object.values(sentences));
    expect(given).not.toContain('DISAGREES');
    expect(given).not.toContain('Not judged');
  });

  it('accuses what nobody prints, whoever prints the rest of the sentence, and nothing that somebody does', () => {
    const right = [
      "In 2024, China's trade with ASEAN reached 6.99 trillion yuan, up 9.0 percent.",
      "In 2024, China's trade with Malaysia reached $212.04 billion, up 11.4 percent.",
      "In 2024, China's trade with Malaysia reached 1.51 trillion yuan, up 12.7 percent.",
      "In 2024, China's trade with Thailand reached $133.98 billion, up 6.1 percent.",
      "In the first half of 2026, China's trade with Viet Nam reached $178.1 billion, up 30.7 percent.",
      // as the customs printed them, over bases that they had lowered; and as the commerce ministry printed it
      'In the first quarter of 2021, trade with ASEAN reached 1.24 trillion yuan, up 26.1 percent.',
      'In the first four months of 2024, trade with ASEAN reached 2.18 trillion yuan, up 8.5 percent.',
      'In 2024, trade with ASEAN reached $982.3 billion.',
    ];
    const wrong = {
      'In the first seven months of 2025, trade between China and ASEAN reached $697 billion, up 8.2 percent.': '597',
      "In 2024, China's trade with Vietnam reached $240.65 billion, up 13.5 percent.": null,
      "In 2024, China's trade with Malaysia reached $212 billion, up 21.4 percent.": '11.4',
      "In 2024, China's trade with Malaysia reached 1.51 trillion yuan, up 22.7 percent.": '12.7',
      "In 2024, China's trade with Thailand reached $133.98 billion, up 16.1 percent.": null,
      "In the first half of 2026, China's trade with Thailand reached $95.13 billion, up 15.2 percent.": '25.2',
      "In 2024, China's trade with Indonesia reached $174.8 billion, up 6.1 percent.": '147.8',
      'In 2023, trade with ASEAN reached 6.41 trillion yuan, up 30 percent.': null,
    };
    const given = outputOf('fact-check', ...right, ...Object.keys(wrong));
    const [, ...parts] = given.split(/^"(.+)"$/mu);
    const answers = new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
    expect([...answers.keys()]).toEqual([...right, ...Object.keys(wrong)]);
    expect(right.filter((sentence) => answers.get(sentence)?.includes('DISAGREES'))).toEqual([]);
    expect(right.filter((sentence) => !answers.get(sentence)?.includes('AGREES (same-figure)'))).toEqual([]);
    const found = Object.keys(wrong).map((sentence) => {
      const answer = answers.get(sentence) ?? '';
      const instead = /With "[^"]*?([\d.]+)[^"\d]*" in place of/u.exec(answer)?.[1] ?? null;
      return [sentence, answer.includes('DISAGREES') ? instead : 'not accused'];
    });
    expect(found).toEqual(Object.entries(wrong));
  });

  it('does not judge what it is not certain of', () => {
    const sentences = [
      'In 2024, imports reached 2.82 trillion yuan',
      'In 2024, trade reached $982 billion',
      "In 2024, Japan's trade with ASEAN reached $250 billion",
      'In 2024, imports from China reached $90 billion',
      'In 2024, exports to Laos and Thailand reached $90 billion',
      'In 2024, exports to ASEAN of cars reached $5 billion',
      "In 2024, China's services trade with ASEAN reached $90 billion",
      "In 2024, China's trade surplus with ASEAN was $190 billion",
      'In 2024, trade with ASEAN grew, and exports reached $586.5 billion',
      'In 2024, trade with ASEAN grew, with Vietnam at $260 billion',
      'In 2024, trade with ASEAN increased by $70 billion',
      'Trade with ASEAN reached $982 billion',
      'China-ASEAN trade reached $982.1 billion, up 7.7 percent from 2023',
      'China-ASEAN trade reached $982.1 billion, twice that of 2017',
      'In 2024, trade with ASEAN rose 7.8 percent',
    ];
    const given = outputOf('fact-check', ...sentences);
    expect(given.match(/^Not judged: it is not certain which trade it is about/gmu)).toHaveLength(sentences.length);
    expect(given).not.toContain('Read for');
  });
});
