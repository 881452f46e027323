import { defineMetric } from './definition.ts';

export const withdrawn = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Vetäytyneet', sv: 'De som drog sig ur', en: 'Withdrew' },
  question: { fi: 'Jättääkö harvempi tuen kesken?', sv: 'Avbryter färre stödet?', en: 'Do fewer clients leave support?' },
  topic: { id: 'experience', rank: 11 },
  numerator: {
    fi: 'Asiakkuudet, jotka päättyivät 182 päivän kuluessa lähetteestä asiakkaan vetäytymiseen tai suostumuksen puuttumiseen',
    sv: 'Ärenden som inom 182 dagar efter remissen avslutades för att klienten drog sig ur eller inte gav sitt samtycke',
    en: 'Cases that ended within 182 days of the referral because the client withdrew or did not consent',
  },
  denominator: {
    fi: 'kaikista vähintään 182 päivää ennen rajapäivää lähetetyistä',
    sv: 'av alla som remitterats minst 182 dagar före slutdatumet',
    en: 'of all referred at least 182 days before the cut-off',
  },
  pitfalls: {
    fi: 'Vetäytymisen syitä ei tiedetä. Myöhemmin vetäytyneet eivät ole mukana. Muuten päättynyt asiakkuus lasketaan niihin, jotka eivät vetäytyneet.',
    sv: 'Orsakerna till att klienter drog sig ur är inte kända. De som drog sig ur senare ingår inte. Ett ärende som avslutats på annat sätt räknas till dem som inte drog sig ur.',
    en: 'Why clients withdrew is not known. Those who withdrew later are not counted. A case that ended otherwise counts as not withdrawn.',
  },
  unit: 'share',
  direction: 'lower_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P)',
  term: 'continuation_path',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'episodes', among: [], having: [{ endedAs: ['ended_no_consent', 'ended_withdrew'], withinDays: 182 }] },
  phrases: {
    moreDid: { fi: 'vetäytyi', sv: 'drog sig ur', en: 'withdrew' },
    moreProbablyDid: { fi: 'vetäytyi todennäköisesti', sv: 'drog sig sannolikt ur', en: 'probably withdrew' },
    counted: {
      fi: 'Asiakkaista ({denominator}) vetäytyi puolen vuoden kuluessa lähetteestä {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter drog {numerator} sig ur inom ett halvår efter remissen, {share} ({interval}).',
      en: '{numerator} of {denominator} clients withdrew within six months of the referral, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'päättymisen syitä ei ole kirjattu',
      sv: 'orsakerna till avslut har inte registrerats',
      en: 'why cases ended was not recorded',
    },
    whether: { fi: 'vetäytyykö useampi', sv: 'om fler drar sig ur', en: 'whether more withdraw' },
  },
});
