import { defineMetric } from './definition.ts';

export const potentialWorkers = defineMetric({
  kind: 'count',
  version: 1,
  label: { fi: 'Halukkaat ja kykenevät', sv: 'Villiga och förmögna', en: 'Wanting and able' },
  question: {
    fi: 'Kuinka moni työn ulkopuolella haluaisi ja pystyisi työhön?',
    sv: 'Hur många utanför arbetslivet vill och kan arbeta?',
    en: 'How many outside work want to work and could?',
  },
  topic: { id: 'reach', rank: 21 },
  definition: {
    fi: 'Arvio ihmisistä, jotka ovat työn ulkopuolella mutta haluavat ja pystyvät työhön. Kansallinen luku; mukana vain julkaistuna (counts.csv).',
    sv: 'En uppskattning av dem som står utanför arbetslivet men vill och kan arbeta. Ett nationellt tal; ingår bara som publicerat (counts.csv).',
    en: 'An estimate of people outside work who want to work and could. A national figure; told only as published (counts.csv).',
  },
  pitfalls: {
    fi: 'Koko maan arvio, jota ei voi jakaa alueille.',
    sv: 'En uppskattning för hela landet som inte kan delas upp på regioner.',
    en: 'An estimate for the whole country that cannot be split by region.',
  },
  unit: 'people',
  direction: 'neutral',
  level: 'nation',
  status: 'named',
  source: 'S4.1',
  term: 'person_with_partial_work_ability',
  known: {
    fi: 'Ohjelman arvio on 65 000 ihmistä.',
    sv: 'Programmets uppskattning är 65 000 människor.',
    en: 'The programme’s estimate is 65,000 people.',
  },
  reference: 'sum',
  of: 'published',
  phrases: {
    counted: {
      fi: 'Arvion mukaan {value} {value:ihminen|ihmistä} haluaa ja pystyy työhön.',
      sv: 'Enligt uppskattningen vill och kan {value} {value:människa|människor} arbeta.',
      en: 'An estimated {value} {value:person wants|people want} to work and could.',
    },
    ofTarget: {
      fi: 'Arvion mukaan {value} {value:ihminen|ihmistä} haluaa ja pystyy työhön; tavoite on {target}.',
      sv: 'Enligt uppskattningen vill och kan {value} {value:människa|människor} arbeta; målet är {target}.',
      en: 'An estimated {value} {value:person wants|people want} to work and could; the aim is {target}.',
    },
    atThisPace: {
      fi: 'Arvion mukaan {value} {value:ihminen|ihmistä} haluaa ja pystyy työhön; tavoite on {target}.',
      sv: 'Enligt uppskattningen vill och kan {value} {value:människa|människor} arbeta; målet är {target}.',
      en: 'An estimated {value} {value:person wants|people want} to work and could; the aim is {target}.',
    },
    notFollowed: {
      fi: 'arvio koskee koko maata, eikä pilotin aineisto kerro sitä',
      sv: 'uppskattningen gäller hela landet och finns inte i pilotförsökets material',
      en: 'the estimate is of the whole country, and no pilot’s data tell it',
    },
  },
});
