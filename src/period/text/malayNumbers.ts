/** @internal Words for numbers that Indonesian and Malay share. */
export const malayNumbers = {
  1: 'satu, i, pertama, kesatu, ke 1',
  2: 'dua, ii, kedua, ke 2',
  3: 'tiga, iii, ketiga, ke 3',
  4: 'empat, iv, keempat, ke 4',
  5: 'lima',
  6: 'enam',
  7: 'tujuh',
  8: 'delapan, lapan',
  9: 'sembilan',
  10: 'sepuluh',
  11: 'sebelas',
  12: 'dua belas',
} as const;
