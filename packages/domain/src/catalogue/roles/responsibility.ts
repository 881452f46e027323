import type { Role } from './role.ts';

export const responsibilityRoles = {
  work_ability_coordinator: {
    group: 'responsibility',
    label: { fi: 'Työkykykoordinaattori', sv: 'Samordnare för arbetsförmågan', en: 'Work ability coordinator' },
    does: {
      fi: 'Tekee asiakastyötä, verkostoituu, konsultoi ja koordinoi tiimejä; huolehtii, että asiakkaalla on suunnitelma',
      sv: 'Arbetar med klienter, bygger nätverk, konsulterar och samordnar team; ser till att klienten har en plan',
      en: 'Works with clients, builds networks, consults and coordinates teams; sees that the client has a plan',
    },
    source: 'S2.11',
  },
  case_coordinator: {
    group: 'responsibility',
    label: { fi: 'Case-koordinaattori', sv: 'Casekoordinator', en: 'Case coordinator' },
    svUncertain: true,
    does: {
      fi: 'Työkykykoordinaattorin vaihtoehto valtakunnallisessa tiimimallissa',
      sv: 'Alternativ till samordnaren för arbetsförmågan i den nationella teammodellen',
      en: 'The alternative to the work ability coordinator in the national team model',
    },
    source: 'S4.5',
  },
  client_responsible: {
    group: 'responsibility',
    label: { fi: 'Asiakasvastaava', sv: 'Kundansvarig', en: 'Client-responsible worker' },
    svUncertain: true,
    isAssignment: true,
    does: {
      fi: 'Sovittaa asiakkaan palvelut yhteen ja varmistaa koordinoinnin palvelujen päättymiseen saakka',
      sv: 'Samordnar klientens tjänster och tryggar samordningen tills tjänsterna avslutas',
      en: 'Fits the client’s services together and secures their coordination until they end',
    },
    source: 'S4.5',
  },
  responsible_person: {
    group: 'responsibility',
    label: { fi: 'Vastuuhenkilö', sv: 'Ansvarig person', en: 'Responsible person' },
    does: {
      fi: 'Kainuun nimitys tiimin jäsenelle, joka toimii asiakasvastaavana',
      sv: 'Kajanalands benämning på den teammedlem som är kundansvarig',
      en: 'The Kainuu name for the team member who acts as client-responsible worker',
    },
    source: 'S3.7',
  },
  contact_person: {
    group: 'responsibility',
    label: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
    isAssignment: true,
    does: {
      fi: 'Nimetään yhteissuunnittelussa; tukee selvityksissä, seuraa suunnitelmaa ja tuo asian tarvittaessa takaisin tiimiin',
      sv: 'Utses i den gemensamma planeringen; stöder vid utredningar, följer planen och för vid behov ärendet tillbaka till teamet',
      en: 'Named in joint planning; supports the examinations, follows the plan and brings the matter back to the team when needed',
    },
    source: 'S0.4',
  },
  liaison: {
    group: 'responsibility',
    label: { fi: 'Yhdyshenkilö', sv: 'Sambandsperson', en: 'Liaison' },
    svUncertain: true,
    does: {
      fi: 'Nimetty yhteys pilotin suunnittelussa; koordinaattorin tehtävä asiakkaan suuntaan',
      sv: 'Namngiven länk i planeringen av ett pilotförsök; samordnarens uppgift gentemot klienten',
      en: 'Named link while a pilot is planned; what the coordinator is towards the client',
    },
    source: 'S0.5, S2.11',
  },
  own_worker: {
    group: 'responsibility',
    label: { fi: 'Omatyöntekijä', sv: 'Egen kontaktperson', en: 'Own worker' },
    isAssignment: true,
    does: {
      fi: 'Koordinoi sosiaali- tai vammaispalvelujen asiakkaan prosessia ja esittelee hänen asiansa tiimissä',
      sv: 'Samordnar processen för en klient inom social- eller funktionshinderservicen och presenterar ärendet för teamet',
      en: 'Coordinates the process of a client of social or disability services and presents the client’s matter to the team',
    },
    source: 'S2.10',
  },
} as const satisfies Record<string, Role>;
