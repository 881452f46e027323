import type { Text } from '../text.ts';

/** What a draft of the four-field report is made of, beside the sentences of the results themselves. */
export const reportWords = {
  purpose: { fi: 'Tarkoitus: {purpose}', sv: 'Syfte: {purpose}', en: 'Purpose: {purpose}' },
  noPurpose: {
    fi: 'Pilotin tarkoitusta ei ole kirjattu.',
    sv: 'Pilotförsökets syfte är inte nedtecknat.',
    en: 'The purpose of the pilot is not recorded.',
  },
  purposeNotTold: {
    fi: 'Pilotin tarkoitus jää laatijan kirjoitettavaksi.',
    sv: 'Pilotförsökets syfte måste skrivas av den som gör rapporten.',
    en: 'The purpose of the pilot is for the author to write.',
  },
  reach: {
    fi: 'Aineisto ulottuu päivään {asOf}. Mittareita, joista aineisto kertoo: {followed}; mittareita, joista se ei kerro: {others}.',
    sv: 'Materialet sträcker sig till den {asOf}. Mått som materialet berättar om: {followed}; mått som det inte berättar om: {others}.',
    en: 'The data reach to {asOf}. Metrics that they tell of: {followed}; metrics that they tell nothing of: {others}.',
  },
  hypothesis: {
    fi: '{label}: {headline} ({certainty}).',
    sv: '{label}: {headline} ({certainty}).',
    en: '{label}: {headline} ({certainty}).',
  },
  hypothesisDescribed: { fi: '{label}: {headline}.', sv: '{label}: {headline}.', en: '{label}: {headline}.' },
  noHypothesis: {
    fi: 'Hypoteeseista aineisto ei kerro vielä mitään.',
    sv: 'Om hypoteserna säger materialet ännu inget.',
    en: 'Of the hypotheses the data tell nothing yet.',
  },
  stepsNotTold: {
    fi: 'Askelmerkkejä ei ole annettu, joten seuraavat tehtävät jäävät laatijan kirjoitettaviksi.',
    sv: 'Inga milstolpar har angetts, så de kommande uppgifterna måste skrivas av den som gör rapporten.',
    en: 'No milestones are given, so that the next tasks are for the author to write.',
  },
  openStep: { fi: 'Avoinna: {label} ({by} mennessä).', sv: 'Öppet: {label} (senast den {by}).', en: 'Open: {label} (by {by}).' },
  openStepNoDay: {
    fi: 'Avoinna: {label} (päivää ei ole sovittu).',
    sv: 'Öppet: {label} (ingen dag är avtalad).',
    en: 'Open: {label} (no day is set).',
  },
  noOpenStep: { fi: 'Avoimia askelmerkkejä ei ole.', sv: 'Det finns inga öppna milstolpar.', en: 'There are no open milestones.' },
  doneStep: { fi: 'Tehty: {label} ({on}).', sv: 'Gjort: {label} (den {on}).', en: 'Done: {label} ({on}).' },
  result: { fi: '{label}: {sentence}', sv: '{label}: {sentence}', en: '{label}: {sentence}' },
  noAchievement: {
    fi: 'Kaudelta ei ole kirjattu valmiita askelmerkkejä, eikä mikään mittari osoita parannusta eikä saavutettua tavoitetta.',
    sv: 'För perioden är inga nådda milstolpar antecknade, och inget mått visar en förbättring eller ett nått mål.',
    en: 'No milestones are recorded as done in the period, and no metric shows an improvement or a target reached.',
  },
  noImprovement: {
    fi: 'Mikään mittari ei osoita parannusta eikä saavutettua tavoitetta.',
    sv: 'Inget mått visar en förbättring eller ett nått mål.',
    en: 'No metric shows an improvement or a target reached.',
  },
  lateStep: {
    fi: 'Myöhässä: {label} (piti olla valmis {by}).',
    sv: 'Försenat: {label} (skulle vara klart den {by}).',
    en: 'Late: {label} (was due {by}).',
  },
  certainty: {
    fi: 'Osan tuloksista tekee epävarmemmaksi: {reasons}',
    sv: 'Detta gör en del av resultaten osäkrare: {reasons}',
    en: 'What makes some results less sure: {reasons}',
  },
  risk: { fi: 'Riski: {label}.', sv: 'Risk: {label}.', en: 'Risk: {label}.' },
  gaps: {
    fi: 'Mittarit, joista aineisto ei kerro mitään ({count}): {labels}.',
    sv: 'Mått som materialet inte berättar något om ({count}): {labels}.',
    en: 'Metrics that the data tell nothing of ({count}): {labels}.',
  },
  gapsMore: { fi: '{labels} ja muita', sv: '{labels} med flera', en: '{labels} and others' },
  noDeviation: {
    fi: 'Aineistosta ei näy poikkeamia. Se ei tarkoita, ettei niitä olisi.',
    sv: 'Materialet visar inga avvikelser. Det betyder inte att det inte finns några.',
    en: 'The data show no deviations. That does not mean that there are none.',
  },
  more: { fi: 'Lisäksi {count} muuta.', sv: 'Därtill {count} till.', en: 'And {count} more.' },
} as const satisfies Record<string, Text>;
