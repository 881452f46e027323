import type { StateId } from '../states.ts';
import type { StateDetail } from './state-detail.ts';

/** The states of recognition, access and clarification. */
export const detailsBeforePlanning = {
  need_recognised: {
    entry: {
      fi: 'Työikäinen ja työtä vailla; jokin työkyvyssä vaikeuttaa työllistymistä; haluaa työhön. Etuus ja diagnoosi eivät ratkaise.',
      sv: 'I arbetsför ålder och utan arbete; något i arbetsförmågan försvårar sysselsättning; vill arbeta. Förmån och diagnos avgör inte.',
      en: 'Of working age and without work; something in work ability hampers employment; wants to work. Neither benefit nor diagnosis decides.',
    },
    exit: {
      fi: 'Vaihtoehdot on käyty läpi ja tiedetään, tarvitaanko tiimin apua.',
      sv: 'Alternativen har gåtts igenom och det är känt om teamets hjälp behövs.',
      en: 'The options have been gone through, and whether the team is needed is known.',
    },
    responsible: {
      label: {
        fi: 'tarpeen tunnistanut ammattilainen (tai asiakas itse tai Kelan etsivä työ)',
        sv: 'den yrkesperson som identifierade behovet (eller klienten själv eller FPA:s uppsökande arbete)',
        en: 'the professional who recognised the need (or the client, or outreach by Kela)',
      },
      roles: ['client', 'kela_expert'],
    },
    dates: ['recognisedOn', 'signalRoute', 'scoreRatedOn'],
    source: 'S2.2, S2.9',
  },
  consent_requested: {
    entry: {
      fi: 'Tarvitaan usean alan tukea, ja asiakas on valmis keskustelemaan siitä.',
      sv: 'Stöd från flera sektorer behövs, och klienten är beredd att diskutera det.',
      en: 'Support of several sectors is needed, and the client is willing to discuss it.',
    },
    exit: { fi: 'Suostumus on annettu tai evätty.', sv: 'Samtycke har getts eller nekats.', en: 'Consent has been given or refused.' },
    responsible: {
      label: {
        fi: 'tarpeen tunnistanut ammattilainen; Kainuussa kuntoutusohjaaja',
        sv: 'den yrkesperson som identifierade behovet; i Kajanaland rehabiliteringshandledaren',
        en: 'the professional who recognised the need; in Kainuu the rehabilitation counsellor',
      },
      roles: ['rehabilitation_counsellor'],
    },
    dates: ['consentAskedOn', 'consentGivenOn', 'refusedOn'],
    source: 'S0.4, S3.8',
  },
  referred: {
    entry: {
      fi: 'Suostumus on voimassa ja yhtenäinen lähete kirjoitettu.',
      sv: 'Samtycket gäller och den enhetliga remissen är skriven.',
      en: 'Consent is valid and the uniform referral is written.',
    },
    exit: {
      fi: 'Lähete saapuu yhteiseen postilaatikkoon.',
      sv: 'Remissen kommer till den gemensamma inkorgen.',
      en: 'The referral arrives in the inbox.',
    },
    responsible: { label: { fi: 'lähettäjä', sv: 'avsändaren av remissen', en: 'the referrer' }, roles: [] },
    dates: ['referralSentOn'],
    source: 'S0.7',
  },
  in_triage: {
    entry: {
      fi: 'Lähete on saapunut, tai tiimin jäsen tuo oman asiakkaansa asian.',
      sv: 'Remissen har kommit, eller en teammedlem tar upp sin egen klients ärende.',
      en: 'The referral has arrived, or a member of the team brings an own client.',
    },
    exit: { fi: 'Lähetteestä on päätetty.', sv: 'Remissen har avgjorts.', en: 'The referral has been decided on.' },
    responsible: { label: { fi: 'tiimin ydinjäsenet', sv: 'teamets kärnmedlemmar', en: 'the core members of the team' }, roles: [] },
    dates: ['referralReceivedOn', 'firstContactOn', 'triageDecidedOn', 'feedbackToReferrerOn'],
    source: 'S0.6, S0.7',
  },
  waiting_for_team: {
    entry: {
      fi: 'Asia vaatii yhteissuunnittelua; peruspalveluista ei löytynyt ratkaisua; asiakas on motivoitunut.',
      sv: 'Ärendet kräver gemensam planering; basservicen fann ingen lösning; klienten är motiverad.',
      en: 'The matter needs joint planning; basic services found no solution; the client is motivated.',
    },
    exit: { fi: 'Tiimi on kokoontunut.', sv: 'Teamet har mötts.', en: 'The meeting has been held.' },
    responsible: {
      label: {
        fi: 'tiimin koordinoija (kuntoutusohjaaja tai työkykykoordinaattori)',
        sv: 'den som koordinerar teamet (rehabiliteringshandledaren eller samordnaren för arbetsförmågan)',
        en: 'the co-ordinator of the team (rehabilitation counsellor or work ability coordinator)',
      },
      roles: ['rehabilitation_counsellor', 'work_ability_coordinator'],
    },
    dates: ['teamTimeBookedOn', 'teamTimeFor', 'materialGatheredOn'],
    source: 'S3.8, S3.9',
  },
  health_check: {
    entry: {
      fi: 'Tiimi on ohjannut asiakkaan terveystarkastukseen.',
      sv: 'Teamet har hänvisat klienten till hälsoundersökning.',
      en: 'The team, at triage or later, has directed the client to a health check.',
    },
    exit: {
      fi: 'Tarkastus on tehty ja tulos saatu.',
      sv: 'Undersökningen är gjord och resultatet känt.',
      en: 'The check is done and its result known.',
    },
    responsible: { label: { fi: 'terveydenhoitaja', sv: 'hälsovårdaren', en: 'the public health nurse' }, roles: ['public_health_nurse'] },
    dates: ['healthCheckOrderedOn', 'healthCheckBookedFor', 'healthCheckDoneOn'],
    source: 'S0.6',
  },
  work_ability_assessment: {
    entry: {
      fi: 'Asiakas on ohjattu arviointiin, jonka taso on perustaso, laajempi perustaso tai erityistaso.',
      sv: 'Klienten har hänvisats till en bedömning på basnivå, utvidgad basnivå eller specialnivå.',
      en: 'The client has been directed to an assessment at the basic, wider basic or specialist level.',
    },
    exit: {
      fi: 'Arviointi on tehty ja lausunto tai yhteenveto kirjoitettu.',
      sv: 'Bedömningen är gjord och ett utlåtande eller en sammanfattning skriven.',
      en: 'The assessment is done, with a statement or a summary.',
    },
    responsible: {
      label: {
        fi: 'lääkäri tai nimetty ammattilainen',
        sv: 'läkaren eller en namngiven yrkesperson',
        en: 'the physician or a named professional',
      },
      roles: ['physician'],
    },
    dates: ['assessmentOrderedOn', 'assessmentStartedOn', 'assessmentDoneOn', 'statementOn'],
    source: 'S0.6',
  },
  team_planning: {
    entry: {
      fi: 'Suostumus on voimassa, ja jäsenet ovat lukeneet esitiedot etukäteen.',
      sv: 'Samtycket gäller, och medlemmarna har läst förhandsuppgifterna i förväg.',
      en: 'Consent is valid, and the members have read the history beforehand.',
    },
    exit: {
      fi: 'Näkemys on yhteinen, yhteyshenkilö nimetty ja seuraava askel sovittu.',
      sv: 'Synen är gemensam, kontaktpersonen utsedd och nästa steg avtalat.',
      en: 'The view is shared, the contact person named and the next step agreed.',
    },
    responsible: {
      label: {
        fi: 'tiimi; asian esittelee omatyöntekijä tai se, joka tuntee asiakkaan parhaiten',
        sv: 'teamet; ärendet presenteras av den egna kontaktpersonen eller den som känner klienten bäst',
        en: 'the team; the case is presented by the own worker or whoever knows the client best',
      },
      roles: ['own_worker'],
    },
    dates: ['teamMeetingOn', 'clientPresent', 'contactPersonNamedOn', 'clientResponsibleNamedOn'],
    source: 'S3.8, S2.19',
  },
  investigations: {
    entry: {
      fi: 'Yhteissuunnittelussa on todettu asiakkaan tarvitsevan lisätutkimuksia.',
      sv: 'Den gemensamma planeringen har visat att klienten behöver ytterligare undersökningar.',
      en: 'Joint planning found that the client needs further examinations.',
    },
    exit: {
      fi: 'Kaikki tilatut tutkimukset on tehty tai niistä on luovuttu.',
      sv: 'Alla beställda undersökningar är gjorda eller har slopats.',
      en: 'Every examination ordered is done or dropped.',
    },
    responsible: {
      label: {
        fi: 'yhteyshenkilö tukee; tutkimuksen tekee palvelu',
        sv: 'kontaktpersonen stöder; tjänsten utför',
        en: 'the contact person supports; the service examines',
      },
      roles: ['contact_person'],
    },
    dates: ['investigationOrderedOn', 'investigationStartedOn', 'investigationDoneOn'],
    source: 'S0.4',
  },
  specialist_consultation: {
    entry: {
      fi: 'Tilanne on erityisen vaativa, tai paikallinen tiimi on epävarma.',
      sv: 'Ärendet är särskilt krävande, eller det lokala teamet är osäkert.',
      en: 'The case is especially demanding, or the local team is unsure.',
    },
    exit: {
      fi: 'Asiakasvastaava on saanut vastauksen tai lausunnon.',
      sv: 'Den kundansvariga har fått ett svar eller utlåtande.',
      en: 'The client-responsible worker has the answer or statement.',
    },
    responsible: {
      label: {
        fi: 'työkykykoordinaattori tai kuntoutusohjaaja yhdyshenkilönä',
        sv: 'samordnaren för arbetsförmågan eller rehabiliteringshandledaren som länk',
        en: 'the work ability coordinator or rehabilitation counsellor as the link',
      },
      roles: ['work_ability_coordinator', 'rehabilitation_counsellor'],
    },
    dates: ['specialistReferredOn', 'specialistReceivedOn', 'specialistStatementOn'],
    source: 'S2.5, S3.8, S3.12',
  },
} as const satisfies Partial<Record<StateId, StateDetail>>;
