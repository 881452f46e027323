import { checksOf, firstBroken, type Broken } from '../checks-of.ts';
import { spelt } from './spelt.ts';

const checks = checksOf('text');

/** The rule that a text breaks as such, wherever it stands; `text` is `raw` as it should be spelt. */
export const brokenByText = (raw: string, text: string = spelt(raw)): Broken | undefined =>
  firstBroken(checks, (check) => check(text, raw));
