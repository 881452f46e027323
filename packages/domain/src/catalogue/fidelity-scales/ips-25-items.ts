import type { CatalogueEntry } from '../entry.ts';

/**
 * What each of the 25 items asks about, in short words of our own and in the order of the 2008 edition. The source documents say
 * that there are 25 and no more; whoever rates needs the tool itself, which tells what each rating of an item means.
 */
export const ips25Items = {
  item_01: {
    label: {
      fi: 'Asiakkaita sopiva määrä valmentajaa kohden',
      sv: 'Lagom många klienter per arbetstränare',
      en: 'Few enough clients for each coach',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_02: {
    label: {
      fi: 'Valmentaja tekee vain työllistymisen tukea',
      sv: 'Arbetstränaren arbetar bara med stöd till arbete',
      en: 'Coaches do nothing but employment support',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_03: {
    label: { fi: 'Sama valmentaja kaikissa vaiheissa', sv: 'Samma arbetstränare i alla skeden', en: 'The same coach in every phase' },
    svUncertain: true,
    source: '(X)',
  },
  item_04: {
    label: {
      fi: 'Valmentaja kuuluu hoitavaan tiimiin',
      sv: 'Arbetstränaren hör till det vårdande teamet',
      en: 'Coaches belong to a treatment team',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_05: {
    label: {
      fi: 'Yhteys hoitavaan tiimiin on tiivis',
      sv: 'Tät kontakt med det vårdande teamet',
      en: 'Frequent contact with the treatment team',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_06: {
    label: {
      fi: 'Yhteistyö työvoimaviranomaisen kanssa',
      sv: 'Samarbete med arbetskraftsmyndigheten',
      en: 'Work with the employment authority',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_07: {
    label: { fi: 'Valmentajat toimivat yksikkönä', sv: 'Arbetstränarna bildar en enhet', en: 'Coaches form a unit' },
    svUncertain: true,
    source: '(X)',
  },
  item_08: {
    label: {
      fi: 'Lähiesihenkilö johtaa valmennusta',
      sv: 'Den närmaste chefen leder arbetsträningen',
      en: 'A supervisor leads the coaching',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_09: {
    label: { fi: 'Ketään ei suljeta pois', sv: 'Ingen utesluts', en: 'Nobody is excluded' },
    svUncertain: true,
    source: '(X)',
  },
  item_10: {
    label: { fi: 'Organisaatio tähtää palkkatyöhön', sv: 'Organisationen siktar på lönearbete', en: 'The organisation aims at paid work' },
    svUncertain: true,
    source: '(X)',
  },
  item_11: {
    label: { fi: 'Johto tukee mallia', sv: 'Ledningen stöder modellen', en: 'Leaders support the model' },
    svUncertain: true,
    source: '(X)',
  },
  item_12: {
    label: { fi: 'Neuvontaa etuuksista ja ansioista', sv: 'Rådgivning om förmåner och inkomster', en: 'Advice on benefits and earnings' },
    svUncertain: true,
    source: '(X)',
  },
  item_13: {
    label: {
      fi: 'Asiakas päättää, mitä työnantajalle kerrotaan',
      sv: 'Klienten bestämmer vad arbetsgivaren får veta',
      en: 'The client decides what the employer is told',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_14: {
    label: {
      fi: 'Työkykyä arvioidaan työssä, jatkuvasti',
      sv: 'Förmågan bedöms fortlöpande i arbetet',
      en: 'Ability is assessed at work, continuously',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_15: {
    label: { fi: 'Työnhaku alkaa nopeasti', sv: 'Jobbsökningen börjar snabbt', en: 'The job search starts fast' },
    svUncertain: true,
    source: '(X)',
  },
  item_16: {
    label: { fi: 'Työnhaku on yksilöllistä', sv: 'Jobbsökningen är individuell', en: 'The job search is individual' },
    svUncertain: true,
    source: '(X)',
  },
  item_17: {
    label: { fi: 'Työnantajiin ollaan yhteydessä usein', sv: 'Täta kontakter med arbetsgivare', en: 'Frequent contact with employers' },
    svUncertain: true,
    source: '(X)',
  },
  item_18: {
    label: { fi: 'Yhteydet työnantajiin ovat hyviä', sv: 'Goda kontakter med arbetsgivare', en: 'Good contact with employers' },
    svUncertain: true,
    source: '(X)',
  },
  item_19: {
    label: { fi: 'Työtehtävät ovat erilaisia', sv: 'Arbetsuppgifterna är av olika slag', en: 'Jobs are of different kinds' },
    svUncertain: true,
    source: '(X)',
  },
  item_20: {
    label: { fi: 'Työnantajat ovat erilaisia', sv: 'Arbetsgivarna är av olika slag', en: 'Employers are of different kinds' },
    svUncertain: true,
    source: '(X)',
  },
  item_21: {
    label: {
      fi: 'Työpaikat ovat avoimilta työmarkkinoilta',
      sv: 'Arbetsplatserna finns på den öppna arbetsmarknaden',
      en: 'Jobs are on the open labour market',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_22: {
    label: { fi: 'Tuki työssä on yksilöllistä', sv: 'Stödet i arbetet är individuellt', en: 'Support on the job is individual' },
    svUncertain: true,
    source: '(X)',
  },
  item_23: {
    label: { fi: 'Tuella ei ole aikarajaa', sv: 'Stödet har ingen tidsgräns', en: 'Support has no time limit' },
    svUncertain: true,
    source: '(X)',
  },
  item_24: {
    label: {
      fi: 'Valmennus tapahtuu siellä, missä ihmiset ovat',
      sv: 'Arbetsträningen sker där människorna är',
      en: 'Coaching happens out in the community',
    },
    svUncertain: true,
    source: '(X)',
  },
  item_25: {
    label: {
      fi: 'Asiakkaaseen pidetään sitkeästi yhteyttä',
      sv: 'Kontakten med klienten hålls ihärdigt',
      en: 'Contact with the client is kept up',
    },
    svUncertain: true,
    source: '(X)',
  },
} as const satisfies Record<string, CatalogueEntry>;
