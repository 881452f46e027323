import { defineMetric } from './definition.ts';

export const coachingEmployed = defineMetric({
  kind: 'competing',
  version: 2,
  label: {
    fi: 'Työhönvalmennuksesta työhön',
    sv: 'Från arbetsträning till arbete',
    en: 'From coaching to work',
  },
  question: {
    fi: 'Pääseekö työhönvalmennuksen asiakas uuteen työhön?',
    sv: 'Får den som börjat arbetsträning ett nytt arbete?',
    en: 'Do coached clients find a new job?',
  },
  topic: { id: 'work', rank: 4 },
  definition: {
    fi: 'Osuus, joka on aloittanut uuden työn 182 ja 365 päivän kuluessa siitä, kun työhönvalmennus alkoi; kaikista valmennuksen aloittaneista. Ennen valmennusta alkanutta työtä ei lasketa. Ilmaantuvuus lasketaan Aalenin–Johansenin menetelmällä, muut päättymiset kilpailevina. Julkaistut lukumäärät kerrotaan sellaisina kuin ne on julkaistu.',
    sv: 'Andelen som har börjat ett nytt arbete inom 182 och 365 dagar efter att arbetsträningen började, av alla som börjat. Ett arbete som börjat före träningen räknas inte. Incidensen beräknas enligt Aalen–Johansen med andra avslut som konkurrerande. Publicerade antal visas som sådana.',
    en: 'The share who began a new job within 182 and 365 days of the start of coaching, of all who started. A job begun before coaching does not count. Incidence is by Aalen-Johansen, other endings competing. Published counts are told as they are.',
  },
  pitfalls: {
    fi: 'Pilotti valitsee, ketkä valmennukseen pääsevät. Julkaistuissa luvuissa seuranta-aika vaihtelee.',
    sv: 'Pilotförsöket väljer vilka som får arbetsträning. I publicerade tal varierar uppföljningstiden.',
    en: 'The pilot chooses who is coached. In published numbers follow-up time varies.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'named',
  source: 'S1.9',
  term: 'work_coaching',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: { firstOf: ['service_started'], ofServices: ['work_coaching', 'ips_coaching'] },
  days: [182, 365],
  causes: [
    {
      id: 'new_job',
      label: { fi: 'Uusi työ', sv: 'Nytt arbete', en: 'New job' },
      events: ['employment_started'],
      endings: ['ended_employed'],
    },
    {
      id: 'other_exit',
      label: { fi: 'Muu päättyminen', sv: 'Annat avslut', en: 'Other ending' },
      events: [],
      endings: 'any_other',
    },
  ],
  phrases: {
    moreDid: {
      fi: 'oli aloittanut uuden työn {day} päivän kuluessa valmennuksen alusta',
      sv: 'hade börjat ett nytt arbete inom {day} dagar efter att träningen började',
      en: 'had begun a new job within {day} days of the start of coaching',
    },
    moreProbablyDid: {
      fi: 'oli todennäköisesti aloittanut uuden työn {day} päivän kuluessa valmennuksen alusta',
      sv: 'hade sannolikt börjat ett nytt arbete inom {day} dagar efter att träningen började',
      en: 'had probably begun a new job within {day} days of the start of coaching',
    },
    counted: {
      fi: 'Valmennuksen aloittaneista {n} asiakkaasta {share} oli aloittanut uuden työn {day} päivän kuluessa ({interval}).',
      sv: 'Av {n} klienter som börjat arbetsträning hade {share} börjat ett nytt arbete inom {day} dagar ({interval}).',
      en: 'Of {n} clients who started coaching, {share} had begun a new job within {day} days ({interval}).',
    },
    nobodyYet: {
      fi: 'kukaan ei ole vielä aloittanut uutta työtä',
      sv: 'ingen har ännu börjat ett nytt arbete',
      en: 'no one has begun a new job yet',
    },
    notFollowed: {
      fi: 'työhönvalmennuksen jälkeistä työllistymistä ei ole kirjattu',
      sv: 'arbete efter arbetsträning har inte registrerats',
      en: 'work after coaching was not recorded',
    },
    whether: {
      fi: 'pääseekö valmennuksesta useampi uuteen työhön',
      sv: 'om fler får ett nytt arbete efter arbetsträning',
      en: 'whether more coached clients find a new job',
    },
  },
  published: {
    numerator: { fi: 'Työllistyneet', sv: 'De som fått arbete', en: 'Those who found work' },
    denominator: { fi: 'kaikista valmennuksessa olleista', sv: 'av alla i arbetsträning', en: 'of all coached' },
    reference: 'prop.test(correct = FALSE)',
    phrases: {
      moreDid: { fi: 'työllistyi työhönvalmennuksen jälkeen', sv: 'fick arbete efter arbetsträning', en: 'found work after coaching' },
      moreProbablyDid: {
        fi: 'työllistyi todennäköisesti työhönvalmennuksen jälkeen',
        sv: 'fick sannolikt arbete efter arbetsträning',
        en: 'probably found work after coaching',
      },
      counted: {
        fi: 'Valmennuksessa olleista {denominator} asiakkaasta työllistyi {numerator} eli {share} ({interval}).',
        sv: 'Av {denominator} klienter i arbetsträning fick {numerator} arbete, {share} ({interval}).',
        en: '{numerator} of {denominator} coached clients found work, {share} ({interval}).',
      },
      notFollowed: {
        fi: 'työhönvalmennuksen jälkeistä työllistymistä ei ole kirjattu',
        sv: 'arbete efter arbetsträning har inte registrerats',
        en: 'work after coaching was not recorded',
      },
      whether: {
        fi: 'työllistyykö valmennuksesta useampi',
        sv: 'om fler får arbete efter arbetsträning',
        en: 'whether more coached clients find work',
      },
    },
  },
});
