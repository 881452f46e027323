import { expect, test } from 'vitest';
import type { Conclusion } from '../evaluation/conclusion.ts';
import { startUpSentence } from './start-up-sentence.ts';
import { tippingPointSentence } from './tipping-point-sentence.ts';

const conclusion = (changes: Partial<Conclusion>) => ({ unit: 'days', horizon: 182, ...changes }) as Conclusion;
const readable = (text: string | undefined) => text?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

test.each<[string, Partial<Conclusion>, { fi: string; sv: string; en: string } | undefined]>([
  [
    'days',
    { tippingPoint: 24.9 },
    {
      fi: 'Johtopäätös kumoutuisi vasta, jos seurannasta kadonneiden tulos poikkeaisi muista keskimäärin vähintään 24 päivää.',
      sv: 'Slutsatsen skulle falla först om utfallet för dem som försvunnit ur uppföljningen i genomsnitt avvek från de andras med minst 24 dagar.',
      en: 'The conclusion would fall only if the outcome of those lost to follow-up differed from that of the others by 24 days or more on average.',
    },
  ],
  [
    'a share',
    { unit: 'share', tippingPoint: 0.29 },
    {
      fi: 'Johtopäätös kumoutuisi vasta, jos seurannasta kadonneiden tulos poikkeaisi muista keskimäärin vähintään 29 prosenttiyksikköä.',
      sv: 'Slutsatsen skulle falla först om utfallet för dem som försvunnit ur uppföljningen i genomsnitt avvek från de andras med minst 29 procentenheter.',
      en: 'The conclusion would fall only if the outcome of those lost to follow-up differed from that of the others by 29 percentage points or more on average.',
    },
  ],
  [
    'more than there are days',
    { tippingPoint: 183 },
    {
      fi: 'Seurannasta kadonneet eivät voisi kumota johtopäätöstä, olipa heidän tuloksensa mikä tahansa.',
      sv: 'De som försvunnit ur uppföljningen kunde inte kullkasta slutsatsen, vilket deras utfall än vore.',
      en: 'Those lost to follow-up could not overturn the conclusion, whatever their outcome was.',
    },
  ],
  [
    'nobody lost',
    { tippingPoint: { absent: 'not_estimable', reason: 'no_events' } },
    {
      fi: 'Seurannasta ei ole kadonnut ketään, jonka tulos voisi kumota johtopäätöksen.',
      sv: 'Ingen har försvunnit ur uppföljningen vars utfall kunde kullkasta slutsatsen.',
      en: 'Nobody was lost to follow-up whose outcome could overturn the conclusion.',
    },
  ],
  ['what may not be shown', { tippingPoint: { absent: 'suppressed', reason: 'few_people_or_events' } }, undefined],
  ['nothing decided', {}, undefined],
])('how different the lost would have to be: %s', (_, changes, said) => {
  const text = tippingPointSentence(conclusion(changes));
  expect(text && { fi: readable(text.fi), sv: readable(text.sv), en: readable(text.en) }).toEqual(said);
});

const interval = { lower: -12.4, upper: 3.1, level: 0.95, method: 'shocks' } as const;
const few = { absent: 'suppressed', reason: 'few_people_or_events' } as const;
test.each<[string, Conclusion['startUp'], string | undefined, string | undefined]>([
  [
    'left out by the plan',
    { days: 90, isLeftOut: true, estimate: -4.6, interval },
    'Käynnistysvaiheen (päivät 1–90) asiakkaat eivät ole arviossa mukana, kuten suunnitelmassa sovittiin. Pelkästään heistä laskettuna ero on −5 päivää (−12…+3).',
    'Clients of the start-up (days 1 to 90) are not in the estimate, as the plan says. Among them alone the difference is −5 days (−12 to +3).',
  ],
  [
    'counted, and too few by themselves',
    { days: 30, isLeftOut: false, estimate: few, interval: few },
    'Käynnistysvaiheen (päivät 1–30) asiakkaat ovat arviossa mukana. Heitä on liian vähän, jotta eron voisi laskea pelkästään heistä.',
    'Clients of the start-up (days 1 to 30) are in the estimate. They are too few for a difference among them alone to be told.',
  ],
  ['not planned', undefined, undefined, undefined],
])('the start-up %s', (_, startUp, fi, en) => {
  const text = startUpSentence(conclusion({ startUp }));
  expect([readable(text?.fi), readable(text?.en)]).toEqual([fi, en]);
});
