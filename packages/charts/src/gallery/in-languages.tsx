import { locales, type Locale, type Text } from '@polku/domain';
import type { ReactNode } from 'react';

interface StoryContext {
  readonly globals: { readonly [name: string]: unknown };
}

/** Renders a story in the language chosen, or in all of them one under another. */
export function inLanguages<Args extends object>(render: (args: Args, locale: Locale) => ReactNode) {
  return (args: Args, { globals }: StoryContext) => (
    <div className={`gallery gallery--${'size' in args && args.size === 'card' ? 'card' : 'full'}`}>
      {locales
        .filter((locale) => globals['language'] === 'all' || globals['language'] === locale)
        .map((locale) => (
          <div key={locale} lang={locale}>
            {render(args, locale)}
          </div>
        ))}
    </div>
  );
}

/** Sentences that name the charts of the gallery. */
export const galleryTitles = {
  served: {
    fi: 'Puolet asiakkaista pääsee palveluun viidessä viikossa, ennen seitsemässä',
    sv: 'Hälften av klienterna får service inom fem veckor, förut inom sju',
    en: 'Half of the clients are served in five weeks; before, it took seven',
  },
  outcomes: {
    fi: 'Vielä ei voi sanoa, työllistyykö useampi',
    sv: 'Det går ännu inte att säga om fler får arbete',
    en: 'It cannot be told yet whether more clients find work',
  },
  states: {
    fi: 'Asiakkaat odottivat keskimäärin 30 päivää ensimmäisistä 182 päivästä',
    sv: 'Klienterna väntade i genomsnitt 30 av de första 182 dagarna',
    en: 'Clients waited 30 of the first 182 days on average',
  },
  rounds: {
    fi: 'Osaamisen keskiarvo oli ensin 5,4 ja kierroksella 3 6,3',
    sv: 'Kompetensens medelvärde var först 5,4 och i omgång 3 6,3',
    en: 'Mean competence was 5.4 at first and 6.3 in round 3',
  },
  trend: {
    fi: 'Pistemäärä parani todennäköisesti nopeammin',
    sv: 'Poängtalet förbättrades sannolikt snabbare',
    en: 'The score probably improved faster',
  },
  score: {
    fi: 'Uudelleen vastanneilla (46 %) pistemäärä nousi 0,4 pistettä',
    sv: 'Bland dem som svarade igen (46 %) steg poängtalet med 0,4',
    en: 'Of those who answered again (46%), the score rose 0.4 points',
  },
  proportion: {
    fi: 'Työssä 12 kuukauden kohdalla',
    sv: 'I arbete vid 12 månader',
    en: 'In work at 12 months',
  },
  target: {
    fi: 'Työkykynsä on arvioinut 4 500 henkilöä, tavoite on 10 000',
    sv: '4 500 personer har bedömt sin arbetsförmåga, målet är 10 000',
    en: '4,500 of the 10,000 aimed at have rated their work ability',
  },
  fall: {
    fi: 'Havaitusta 28 päivän erosta jää 11, kun vertailun muutos ja asiakasrakenne on otettu huomioon',
    sv: 'Av den observerade skillnaden på 28 dagar återstår 11 när förändringen i jämförelsen och klientstrukturen är beaktade',
    en: 'Of the 28 days observed, 11 remain once the change in the comparison and the client mix are taken off',
  },
  placebos: {
    fi: 'Pilotin ero on suurin kaikkiaan 8 erosta',
    sv: 'Pilotförsökets skillnad är den största av 8',
    en: 'The pilot’s difference is the largest of 8',
  },
  completeness: { fi: 'Tietojen kattavuus', sv: 'Uppgifternas täckning', en: 'Completeness of the data' },
  legend: { fi: 'Ryhmät', sv: 'Grupper', en: 'Groups' },
} as const satisfies Record<string, Text>;
