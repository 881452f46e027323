import type { StateId } from '../states.ts';
import type { StateDetail } from './state-detail.ts';

/** The states of planning, the continuation path and follow-up. */
export const detailsFromPlanning = {
  goal_setting: {
    entry: {
      fi: 'Tilanteesta tiedetään riittävästi.',
      sv: 'Tillräckligt är känt om situationen.',
      en: 'Enough is known of the situation.',
    },
    exit: {
      fi: 'Tavoitteet on kirjattu asiakkaan omina.',
      sv: 'Målen har antecknats som klientens egna.',
      en: "The goals are recorded as the client's own.",
    },
    responsible: {
      label: { fi: 'yhteyshenkilö ja asiakas', sv: 'kontaktpersonen och klienten', en: 'the contact person and the client' },
      roles: ['contact_person', 'client'],
    },
    dates: ['goalsSetOn'],
    source: 'S0.4',
  },
  plan_drafting: {
    entry: { fi: 'Tavoitteet on asetettu.', sv: 'Målen är uppställda.', en: 'The goals are set.' },
    exit: {
      fi: 'Suunnitelmasta on sovittu, tai on todettu, ettei polkua löydy.',
      sv: 'Planen är avtalad, eller det har konstaterats att ingen stig hittas.',
      en: 'The plan is agreed, or it is decided that no path was found.',
    },
    responsible: {
      label: {
        fi: 'asiakasvastaava, asiakas ja kumppani (TYP, Kela, TE-palvelut, sosiaalipalvelut)',
        sv: 'den kundansvariga, klienten och en partner (TYP, FPA, arbets- och näringstjänsterna, socialservicen)',
        en: 'the client-responsible worker, the client and a partner (TYP, Kela, TE services, social services)',
      },
      roles: ['client_responsible', 'client', 'kela_expert', 'te_expert', 'social_worker'],
    },
    dates: ['planFormedOn', 'pathwayDecidedOn', 'pathwayFound'],
    source: 'S0.4, S0.7',
  },
  waiting_for_service: {
    entry: {
      fi: 'Suunnitelmassa oleva palvelu ei ole vielä alkanut.',
      sv: 'En tjänst i planen har ännu inte börjat.',
      en: 'A service of the plan has not yet started.',
    },
    exit: { fi: 'Palvelu alkaa.', sv: 'Tjänsten börjar.', en: 'The service starts.' },
    responsible: {
      label: { fi: 'asiakasvastaava', sv: 'den kundansvariga', en: 'the client-responsible worker' },
      roles: ['client_responsible'],
    },
    dates: ['serviceOrderedOn', 'waitingFrom', 'waitingTo', 'supportContactOn'],
    source: 'S2.15',
  },
  on_pathway: {
    entry: {
      fi: 'Suunnitelman ensimmäinen palvelu tai vaihe on käynnissä, ja jatkopolun laji on kirjattu.',
      sv: 'Planens första tjänst eller steg pågår, och den fortsatta stigens slag är antecknat.',
      en: 'The first service or step of the plan is running, and the kind of path is recorded.',
    },
    exit: {
      fi: 'Työ tai opinnot alkavat, tarve päättyy, siirrytään eläkehakuun tai palataan tiimiin.',
      sv: 'Arbete eller studier börjar, behovet upphör, pension söks eller ärendet återgår till teamet.',
      en: 'Work or studies start, the need ends, pension is sought or the case goes back to the team.',
    },
    responsible: {
      label: {
        fi: 'yhteyshenkilö tai asiakasvastaava; valmennuksessa työhönvalmentaja',
        sv: 'kontaktpersonen eller den kundansvariga; i träningen arbetstränaren',
        en: 'the contact person or client-responsible worker; in coaching the coach',
      },
      roles: ['contact_person', 'client_responsible', 'work_coach'],
    },
    dates: ['pathwayKind', 'serviceStartedOn', 'serviceEndedOn', 'planReviewedOn', 'followUpContactOn'],
    source: 'S0.4, S1.5',
  },
  pension_application_support: {
    entry: { fi: 'Polkua työhön ei löytynyt.', sv: 'Ingen väg till arbete hittades.', en: 'No path to employment was found.' },
    exit: {
      fi: 'Päätös on saatu ja myöhemmästä tuesta sovittu.',
      sv: 'Beslutet har kommit och senare stöd är avtalat.',
      en: 'The decision has come, and later support is agreed.',
    },
    responsible: {
      label: {
        fi: 'yhteyshenkilö; lausunnon antaa lääkäri',
        sv: 'kontaktpersonen; läkaren ger utlåtandet',
        en: 'the contact person; the physician for the statement',
      },
      roles: ['contact_person', 'physician'],
    },
    dates: ['pensionAppliedOn', 'pensionDecidedOn', 'pensionDecision', 'supportAgreedOn'],
    source: 'S0.4',
  },
  follow_up_after_start: {
    entry: { fi: 'Työ tai opinnot ovat alkaneet.', sv: 'Arbete eller studier har börjat.', en: 'Work or studies have started.' },
    exit: { fi: 'Seurannan tarve on päättynyt.', sv: 'Behovet av uppföljning har upphört.', en: 'The need for follow-up is over.' },
    responsible: {
      label: {
        fi: 'yhteyshenkilö; IPS-valmennuksessa sama valmentaja',
        sv: 'kontaktpersonen; i IPS samma arbetstränare',
        en: 'the contact person; in IPS the same coach',
      },
      roles: ['contact_person', 'work_coach'],
    },
    dates: ['employmentStartedOn', 'employmentKind', 'studyStartedOn', 'followUpContactOn'],
    source: 'S0.4, S2.22',
  },
  ending_under_agreement: {
    entry: {
      fi: 'Yhteensovittavaa tahoa ei enää tarvita.',
      sv: 'Ingen samordnande part behövs längre.',
      en: 'No co-ordinating party is needed any more.',
    },
    exit: {
      fi: 'Asiakas ja verkosto ovat sopineet päättämisestä, ja se on kirjattu.',
      sv: 'Klienten och nätverket har kommit överens om avslutandet, och det är dokumenterat.',
      en: 'The client and the network agree to end, and it is documented.',
    },
    responsible: {
      label: {
        fi: 'asiakasvastaava ja asiakas',
        sv: 'den kundansvariga och klienten',
        en: 'the client-responsible worker and the client',
      },
      roles: ['client_responsible', 'client'],
    },
    dates: ['endingAgreedOn', 'continuingParty', 'endedOn'],
    source: 'S2.15',
  },
} as const satisfies Partial<Record<StateId, StateDetail>>;
