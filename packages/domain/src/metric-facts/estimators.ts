import type { MetricKind } from '../metrics/definition.ts';
import type { Text } from '../text.ts';

/** What each kind of metric is estimated by, in words. */
export const estimators = {
  duration: {
    fi: 'Kaplan–Meier ja Aalen–Johansen, rajoitettu keskiarvo, log-rank ja Cox',
    sv: 'Kaplan–Meier och Aalen–Johansen, begränsat medelvärde, log-rank och Cox',
    en: 'Kaplan-Meier and Aalen-Johansen, restricted mean, log-rank and Cox',
  },
  competing: {
    fi: 'Kumulatiivinen ilmaantuvuus (Aalen–Johansen), Grayn testi',
    sv: 'Kumulativ incidens (Aalen–Johansen), Grays test',
    en: 'Cumulative incidence (Aalen-Johansen), Gray’s test',
  },
  proportion: {
    fi: 'Osuus, Wilsonin väli; ero Newcomben menetelmällä',
    sv: 'Andel, Wilsons intervall; skillnad enligt Newcombe',
    en: 'Proportion, Wilson’s interval; difference by Newcombe',
  },
  change: { fi: 'Parittainen muutos, Welchin t', sv: 'Parvis förändring, Welchs t', en: 'Paired change, Welch’s t' },
  trend: {
    fi: 'Sekamalli (REML), satunnainen taso, Satterthwaite',
    sv: 'Blandad modell (REML), slumpmässig nivå, Satterthwaite',
    en: 'Mixed model (REML), random intercept, Satterthwaite',
  },
  occupancy: {
    fi: 'Tilojen osuudet (Aalen–Johansen) ja keskimääräiset päivät',
    sv: 'Andelar i tillstånd (Aalen–Johansen) och genomsnittliga dagar',
    en: 'Shares in states (Aalen-Johansen) and mean days',
  },
  score: {
    fi: 'NPS, t-väli; ero Welchin menetelmällä',
    sv: 'NPS, t-intervall; skillnad enligt Welch',
    en: 'NPS, t interval; difference by Welch',
  },
  count: {
    fi: 'Lukumäärä; ennuste ja suhde Poisson-välein',
    sv: 'Antal; prognos och kvot med Poissonintervall',
    en: 'Count; forecast and rate with Poisson intervals',
  },
  series: {
    fi: 'Keskiarvot kierroksittain, XmR-rajat, katkaistu aikasarja (autoregressiiviset virheet, REML)',
    sv: 'Medelvärden per omgång, XmR-gränser, avbruten tidsserie (autoregressiva fel, REML)',
    en: 'Means by round, XmR limits, interrupted series (autoregressive errors, REML)',
  },
} as const satisfies Record<MetricKind, Text>;
