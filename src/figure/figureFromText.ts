import { quote } from '../errors.js';
import { figure, type Figure } from './figure.js';
import { isNumber } from './text/amount.js';
import { languagesOf, lexicons } from './text/languages.js';
import { normalise } from './text/normalise.js';
import { readPhrase, type Reading } from './text/readPhrase.js';
import { refusal } from './text/refusal.js';
import { scan, type Token } from './text/scan.js';
import { findUnit, isCurrency, type CurrencyCode, type Unit } from './unit.js';
