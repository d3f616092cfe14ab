// the rule of GB/T 33661-2017, computed from the Sun and the Moon: the oracle of the table of Lunar New Year days.
// new moons: Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 49; the Sun's longitude: chapter 25.

const RADIANS = Math.PI / 180;
const CHINA_STANDARD_TIME = 8 / 24;
// dynamical time is 57 to some 90 seconds ahead of universal time from 1990 to 2050
const DELTA_T = 70 / 86_400;
const UNIX_EPOCH = 2440587.5;

const sine = (degrees: number): number => Math.sin((degrees % 360) * RADIANS);

/** The moment of a new moon in dynamical time, as a Julian day; the new moon of 6 January 2000 has number 0. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2;
  const periodic: readonly (readonly [number, number])[] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * f],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e ** 2, 2 * sun],
    [-0.00111, moon - 2 * f],
    [-0.00057, moon + 2 * f],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * f],
    [0.00038 * e, sun - 2 * f],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, node],
    [-0.00007, moon + 2 * sun],
    [0.00004, 2 * moon - 2 * f],
    [0.00004, 3 * sun],
    [0.00003, moon + sun - 2 * f],
    [0.00003, 2 * moon + 2 * f],
    [-0.00003, moon + sun + 2 * f],
    [0.00003, moon - sun + 2 * f],
    [-0.00002, moon - sun - 2 * f],
    [-0.00002, 3 * moon + sun],
    [0.00002, 4 * moon],
    [0.000325, 299.77 + 0.107408 * k - 0.009173 * t ** 2],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
    [0.000126, 349.42 + 36.412478 * k],
    [0.00011, 84.66 + 18.206239 * k],
    [0.000062, 141.74 + 53.303771 * k],
    [0.00006, 207.14 + 2.453732 * k],
    [0.000056, 154.84 + 7.30686 * k],
    [0.000047, 34.52 + 27.261239 * k],
    [0.000042, 207.19 + 0.121824 * k],
    [0.00004, 291.34 + 1.844379 * k],
    [0.000037, 161.72 + 24.198154 * k],
    [0.000035, 239.56 + 25.513099 * k],
    [0.000023, 331.55 + 3.592518 * k],
  ];
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  return periodic.reduce((moment, [size, angle]) => moment + size * sine(angle), mean);
}

/** The apparent longitude of the Sun, to about a hundredth of a degree. */
function longitudeOfSun(julianDay: number): number {
  const t = (julianDay - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t ** 2;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

/** A moment on the clock of China, in days since 1970-01-01, from dynamical time. */
export function inChina(julianDay: number): number {
  return julianDay - DELTA_T - UNIX_EPOCH + CHINA_STANDARD_TIME;
}

// the twelfth of the ecliptic in which the Sun stands as a day begins in China
function signAt(day: number): number {
  return Math.floor(longitudeOfSun(day + UNIX_EPOCH - CHINA_STANDARD_TIME + DELTA_T) / 30);
}

/**
 * The number of the new moon with which a Chinese year begins: the month that holds the winter solstice is the eleventh; if
 * thirteen months begin from one eleventh month to the next, the first in which the Sun enters no sign is a leap month.
 */
export function newMoonOfNewYear(year: number): number {
  const dayOf = (k: number): number => Math.floor(inChina(newMoon(k)));
  const near = Math.round((year - 2000) * 12.3685);
  const eleventh = (december: number): number => {
    let k = near + Math.round((december - year + 1) * 12.3685);
    while (dayOf(k) > solstice(december)) k -= 1;
    while (dayOf(k + 1) <= solstice(december)) k += 1;
    return k;
  };
  const first = eleventh(year - 1);
  const isLeapYear = eleventh(year) - first === 13;
  const hasNoSign = (k: number): boolean => signAt(dayOf(k)) === signAt(dayOf(k + 1));
  const leap = isLeapYear ? [1, 2].some((after) => hasNoSign(first + after)) : false;
  return first + (leap ? 3 : 2);
}

/** The day of the winter solstice in China. */
function solstice(year: number): number {
  let day = Math.floor(Date.UTC(year, 11, 19) / 86_400_000);
  while (signAt(day + 1) < 9) day += 1;
  return day;
}
