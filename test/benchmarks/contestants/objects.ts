import type { Contestant } from '../contestant.js';

export const contestant: Contestant = {
  description: 'one plain object for each row; a reference for `fill` alone',
  fill: {
    includes: 'an object for each row, with its texts, and its value as a double; nothing is checked',
    run: ({ size, reporter, partner, commodity, period, value }) => {
      const objects = [];
      for (let row = 0; row < size; row += 1) {
        objects.push({
          reporter: reporter[row],
          partner: partner[row],
          commodity: commodity[row],
          period: period[row],
          value: Number(value[row]),
        });
      }
      return objects;
    },
  },
};
