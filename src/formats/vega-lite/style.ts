/** @internal Quiet colours that keep their order in grey and for the colour-blind, and sizes of letters. */
export const STYLE = {
  ink: '#222222',
  quiet: '#666666',
  grid: '#e4e4e4',
  bar: '#5b7fa3',
  soft: '#b9c6d3',
  line: '#222222',
  unknown: '#ffffff',
  /** From dark to light: no two neighbours are of one lightness. */
  ranks: ['#1f3a5f', '#6f9fc8', '#2f6f8f', '#a9cfd6', '#4f7f5f', '#c3d6a2', '#8a7a3c', '#ead9a0'],
  rest: '#dcdcdc',
  title: 16,
  subtitle: 12,
  label: 11,
  note: 10,
} as const;
