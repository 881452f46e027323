import { defineMetric } from './definition.ts';

export const withdrawn = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Vetäytyneet', sv: 'De som drog sig ur', en: 'Withdrew' },
  question: { fi: 'Jättääkö useampi tuen kesken?', sv: 'Avbryter fler stödet?', en: 'Do more clients leave support?' },
  topic: { id: 'experience', rank: 11 },
  definition: {
    fi: 'Asiakkuudet, jotka päättyivät asiakkaan vetäytymiseen tai suostumuksen puuttumiseen, kaikista asiakkuuksista.',
    sv: 'Ärenden som avslutades för att klienten drog sig ur eller inte gav sitt samtycke, av alla ärenden.',
    en: 'Cases that ended because the client withdrew or did not consent, of all cases.',
  },
  pitfalls: {
    fi: 'Syitä ei tiedetä. Uusissa asiakkuuksissa ei ole vielä ehditty vetäytyä.',
    sv: 'Orsakerna är inte kända. I nya ärenden har ingen ännu hunnit dra sig ur.',
    en: 'Reasons are not known. Nobody has had time to withdraw from recent cases.',
  },
  unit: 'share',
  direction: 'lower_is_better',
  status: 'proposed',
  source: '6.2 #52',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'episodes', among: [], having: [{ endedAs: ['ended_no_consent', 'ended_withdrew'] }] },
  phrases: {
    moreDid: { fi: 'vetäytyi', sv: 'drog sig ur', en: 'withdrew' },
    moreProbablyDid: { fi: 'vetäytyi todennäköisesti', sv: 'drog sig sannolikt ur', en: 'probably withdrew' },
    counted: {
      fi: 'Asiakkaista ({denominator}) vetäytyi {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter drog {numerator} sig ur, {share} ({interval}).',
      en: '{numerator} of {denominator} clients withdrew, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'päättymisen syitä ei ole kirjattu',
      sv: 'orsakerna till avslut har inte registrerats',
      en: 'why cases ended was not recorded',
    },
    whether: { fi: 'vetäytyykö useampi', sv: 'om fler drar sig ur', en: 'whether more withdraw' },
  },
});
