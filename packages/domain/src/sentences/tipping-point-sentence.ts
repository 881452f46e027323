import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { Text } from '../text.ts';
import { differenceIn } from './difference-in.ts';
import { fill, inEveryLanguage } from './prose.ts';

const falls: Text = {
  fi: 'Johtopäätös kumoutuisi vasta, jos seurannasta kadonneiden tulos poikkeaisi muista keskimäärin vähintään {amount}.',
  sv: 'Slutsatsen skulle falla först om utfallet för dem som försvunnit ur uppföljningen i genomsnitt avvek från de andras med minst {amount}.',
  en: 'The conclusion would fall only if the outcome of those lost to follow-up differed from that of the others by {amount} or more on average.',
};

const stands: Text = {
  fi: 'Seurannasta kadonneet eivät voisi kumota johtopäätöstä, olipa heidän tuloksensa mikä tahansa.',
  sv: 'De som försvunnit ur uppföljningen kunde inte kullkasta slutsatsen, vilket deras utfall än vore.',
  en: 'Those lost to follow-up could not overturn the conclusion, whatever their outcome was.',
};

const nobodyLost: Text = {
  fi: 'Seurannasta ei ole kadonnut ketään, jonka tulos voisi kumota johtopäätöksen.',
  sv: 'Ingen har försvunnit ur uppföljningen vars utfall kunde kullkasta slutsatsen.',
  en: 'Nobody was lost to follow-up whose outcome could overturn the conclusion.',
};

/** The largest difference that outcomes of a unit can have: days within the horizon, shares of a whole. */
function mostPossible(unit: string, horizon: number | null): number {
  if (unit === 'share') return 1;
  return unit === 'days' && horizon !== null ? horizon : Number.POSITIVE_INFINITY;
}

/** How different those lost would have to be to overturn a conclusion; undefined where nothing is decided, or it may not be shown. */
export function tippingPointSentence({ tippingPoint, unit, horizon }: Conclusion): Text | undefined {
  if (tippingPoint === undefined) return undefined;
  if (isAbsence(tippingPoint)) return tippingPoint.absent === 'not_estimable' ? nobodyLost : undefined;
  if (tippingPoint > mostPossible(unit, horizon)) return stands;
  const { counted, decimals, scale } = differenceIn(unit, [tippingPoint]);
  // Rounded down: it is not said to take more than it does.
  const unitsOfDecimals = 10 ** decimals;
  const least = Math.floor(Number((tippingPoint * scale * unitsOfDecimals).toPrecision(12))) / unitsOfDecimals;
  return inEveryLanguage((locale, prose) => fill(falls[locale], { amount: prose.amount(least, counted, decimals) }));
}
