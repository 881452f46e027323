import type { Role } from './role.ts';

export const employmentRoles = {
  employment_counsellor: {
    group: 'employment',
    label: { fi: 'Työllisyysohjaaja', sv: 'Sysselsättningshandledare', en: 'Employment counsellor' },
    svUncertain: true,
    does: {
      fi: 'Kuuluu Kainuun tiimin ytimeen',
      sv: 'Hör till kärnan i teamet i Kajanaland',
      en: 'Belongs to the core of the Kainuu team',
    },
    source: 'S3.7',
  },
  employment_services_worker: {
    group: 'employment',
    label: { fi: 'Työllisyyspalvelujen työntekijä', sv: 'Anställd inom sysselsättningstjänsterna', en: 'Employment services worker' },
    svUncertain: true,
    does: { fi: 'Paikallisen tiimin jäsen', sv: 'Medlem i det lokala teamet', en: 'Member of the local team' },
    source: 'S2.19',
  },
  employment_expert: {
    group: 'employment',
    label: { fi: 'Työllisyysasiantuntija', sv: 'Sysselsättningssakkunnig', en: 'Employment expert' },
    svUncertain: true,
    does: {
      fi: 'Erityisosaamistiimissä kokoaikaisesti',
      sv: 'På heltid i teamet med specialkompetens',
      en: 'Full time in the special expertise team',
    },
    source: 'S2.5',
  },
  te_expert: {
    group: 'employment',
    label: { fi: 'TE-asiantuntija, TE-virkailija', sv: 'Sakkunnig vid arbets- och näringstjänsterna', en: 'TE expert or officer' },
    svUncertain: true,
    does: {
      fi: 'Lähettää asiakkaita ja on tiimin jäsen',
      sv: 'Remitterar klienter och är medlem i teamet',
      en: 'Refers clients and is a member of the team',
    },
    source: 'S2.7, S2.19',
  },
  te_coordinator: {
    group: 'employment',
    label: {
      fi: 'TE-toimiston työkykykoordinaattori',
      sv: 'Arbets- och näringsbyråns samordnare för arbetsförmågan',
      en: 'TE-office work ability coordinator',
    },
    svUncertain: true,
    does: {
      fi: 'Tekee työnantajayhteistyötä, muotoilee työtehtäviä, kouluttaa henkilöstöä ja vetää verkostoja',
      sv: 'Samarbetar med arbetsgivare, anpassar arbetsuppgifter, utbildar personal och leder nätverk',
      en: 'Works with employers, tailors jobs, trains staff and runs networks',
    },
    source: 'S2.17, S2.18',
  },
  rise_coordinator: {
    group: 'employment',
    label: {
      fi: 'Rikosseuraamuslaitoksen koulutettu työkykykoordinaattori',
      sv: 'Brottspåföljdsmyndighetens utbildade samordnare för arbetsförmågan',
      en: 'Coordinator in the Criminal Sanctions Agency',
    },
    svUncertain: true,
    does: {
      fi: 'Tuottaa tietoa työ- ja toimintakyvystä ja rakentaa polkuja',
      sv: 'Tar fram kunskap om arbets- och funktionsförmågan och bygger stigar',
      en: 'Produces information on work and functional ability and builds paths',
    },
    source: 'S2.17',
  },
  work_coach: {
    group: 'employment',
    label: { fi: 'Työhönvalmentaja', sv: 'Arbetstränare', en: 'Work coach' },
    does: {
      fi: 'Valmentaa työhön IPS-mallilla ja muulla valmennuksella',
      sv: 'Tränar för arbete enligt IPS-modellen och i annan arbetsträning',
      en: 'Coaches to work, by the IPS model and otherwise',
    },
    source: 'S2.21',
  },
} as const satisfies Record<string, Role>;
