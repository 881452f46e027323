import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface PlanBlock extends CatalogueEntry {
  /** What is noted in it, in order. */
  readonly fields: Readonly<Record<string, Text>>;
}

/**
 * The eight blocks of the plan template that a Turku health centre used in its record system; used whole or in part. What
 * is written in them stays in the plan: the data package holds only which blocks were filled in.
 */
export const planBlocks = {
  referrer: {
    label: { fi: 'Ohjaava taho', sv: 'Hänvisande part', en: 'Referrer' },
    fields: {
      party: {
        fi: 'taho, joka ohjasi asiakkaan koordinaattorille',
        sv: 'den som hänvisade klienten till samordnaren',
        en: 'the party that guided the client to the coordinator',
      },
    },
    source: 'S2.14',
  },
  skills: {
    label: { fi: 'Osaaminen', sv: 'Kompetens', en: 'Skills' },
    fields: {
      work_experience: { fi: 'keskeinen työkokemus lyhyesti', sv: 'central arbetserfarenhet i korthet', en: 'key work experience briefly' },
      qualifications: { fi: 'ammatilliset tutkinnot', sv: 'yrkesexamina', en: 'vocational qualifications' },
      interrupted_studies: { fi: 'keskeytyneet opinnot', sv: 'avbrutna studier', en: 'interrupted studies' },
      driving_licence: { fi: 'ajokortti', sv: 'körkort', en: 'driving licence' },
      military_service: { fi: 'asepalvelus', sv: 'militärtjänst', en: 'military service' },
    },
    source: 'S2.14',
  },
  earlier_services: {
    label: { fi: 'Aiemmat palvelut', sv: 'Tidigare tjänster', en: 'Earlier services' },
    fields: {
      vocational_guidance: { fi: 'ammatinvalinnanohjaus', sv: 'yrkesvägledning', en: 'vocational guidance' },
      work_trials: { fi: 'työkokeilut', sv: 'arbetsprövningar', en: 'work trials' },
      career_coaching: { fi: 'uravalmennus', sv: 'karriärträning', en: 'career coaching' },
      labour_market_training: { fi: 'työvoimakoulutus', sv: 'arbetskraftsutbildning', en: 'labour market training' },
      subsidised_work: { fi: 'palkkatuettu työ', sv: 'subventionerat arbete', en: 'subsidised work' },
      rehabilitative_work_activity: {
        fi: 'kuntouttava työtoiminta',
        sv: 'arbetsverksamhet i rehabiliteringssyfte',
        en: 'rehabilitative work activity',
      },
      other: { fi: 'muut palvelut', sv: 'övriga tjänster', en: 'other services' },
      effect: { fi: 'vaikutukset, palautteet ja raportit', sv: 'effekter, respons och rapporter', en: 'effects, feedback and reports' },
    },
    source: 'S2.14',
  },
  health_factors: {
    label: { fi: 'Terveys', sv: 'Hälsa', en: 'Health factors' },
    fields: {
      health_check_date: { fi: 'terveystarkastuksen päivä', sv: 'datum för hälsoundersökningen', en: 'date of the health check' },
      diseases: {
        fi: 'lääkärin toteamat työkykyyn vaikuttavat sairaudet',
        sv: 'av läkare konstaterade sjukdomar som påverkar arbetsförmågan',
        en: 'diseases that a physician has found to affect work ability',
      },
      learning_difficulties: {
        fi: 'oppimisvaikeudet koulussa ja erityinen tuki',
        sv: 'inlärningssvårigheter i skolan och särskilt stöd',
        en: 'learning difficulties at school and special support',
      },
      substance_use: { fi: 'päihteiden käyttö', sv: 'bruk av rusmedel', en: 'substance use' },
      own_description: {
        fi: 'asiakkaan oma kuvaus toimintakyvystään',
        sv: 'klientens egen beskrivning av sin funktionsförmåga',
        en: 'the client’s own description of functional ability',
      },
      statements: {
        fi: 'lausunnot työ- ja toimintakyvystä',
        sv: 'utlåtanden om arbets- och funktionsförmågan',
        en: 'statements on work and functional ability',
      },
    },
    source: 'S2.14',
  },
  social_situation: {
    label: { fi: 'Sosiaalinen tilanne', sv: 'Social situation', en: 'Social situation' },
    fields: {
      support_network: { fi: 'perhe ja tukiverkosto', sv: 'familj och stödnätverk', en: 'family and support network' },
      housing: { fi: 'asuminen', sv: 'boende', en: 'housing' },
      interests: { fi: 'harrastukset ja kiinnostukset', sv: 'fritidssysselsättningar och intressen', en: 'hobbies and interests' },
      special_skills: { fi: 'erityistaidot', sv: 'specialfärdigheter', en: 'special skills' },
      life_management: {
        fi: 'elämänhallinta: päivärytmi ja arjen toimet',
        sv: 'livshantering: dygnsrytm och vardagssysslor',
        en: 'life management: daily rhythm and everyday routines',
      },
      income: { fi: 'tulot ja etuudet', sv: 'inkomster och förmåner', en: 'income and benefits' },
      labour_market_status: {
        fi: 'asema työmarkkinoilla',
        sv: 'ställning på arbetsmarknaden',
        en: 'labour market status',
      },
      debts: { fi: 'velat ja ulosotto', sv: 'skulder och utsökning', en: 'debts and enforcement' },
      other_obstacles: {
        fi: 'muut asiakkaan kertomat esteet, kuten kulkeminen',
        sv: 'andra hinder som klienten berättar om, såsom transporter',
        en: 'other obstacles told by the client, such as transport',
      },
    },
    source: 'S2.14',
  },
  kela_pension_measures: {
    label: {
      fi: 'Kelan ja eläkelaitosten toimet',
      sv: 'FPA:s och pensionsanstalternas åtgärder',
      en: 'Measures of Kela and pension institutions',
    },
    fields: {
      measures: {
        fi: 'sairauslomat, kuntoutustuki ja kuntoutus',
        sv: 'sjukledigheter, rehabiliteringsstöd och rehabilitering',
        en: 'sick leave, rehabilitation subsidy and rehabilitation',
      },
      pension_applications: {
        fi: 'eläkehakemukset ja hylkäysten syyt',
        sv: 'pensionsansökningar och skäl till avslag',
        en: 'pension applications and reasons for rejection',
      },
      statements: {
        fi: 'lausunnot ja tiedot kuntoutuksesta',
        sv: 'utlåtanden och uppgifter om rehabilitering',
        en: 'statements and information on rehabilitation',
      },
    },
    source: 'S2.14',
  },
  networks: {
    label: { fi: 'Verkostot', sv: 'Nätverk', en: 'Networks' },
    fields: {
      services_in_use: {
        fi: 'käytössä olevat palvelut ja kumppanit',
        sv: 'tjänster och parter som är med',
        en: 'services and partners in use',
      },
      clients_view: {
        fi: 'asiakkaan oma näkemys tarvittavista palveluista',
        sv: 'klientens egen syn på vilka tjänster som behövs',
        en: 'the client’s own view of services needed',
      },
    },
    source: 'S2.14',
  },
  plan: {
    label: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
    fields: {
      goals: {
        fi: 'asiakkaan omat ammatilliset suunnitelmat ja tavoitteet',
        sv: 'klientens egna yrkesplaner och mål',
        en: 'the client’s own vocational plans and goals',
      },
      clients_estimate: {
        fi: 'asiakkaan arvio tarvittavista palveluista',
        sv: 'klientens bedömning av vilka tjänster som behövs',
        en: 'the client’s estimate of services needed',
      },
      workers_estimate: {
        fi: 'työntekijän suositukset ja arvio',
        sv: 'arbetstagarens rekommendationer och bedömning',
        en: 'the worker’s recommendations and estimate',
      },
      responsible: {
        fi: 'taho tai tahot, jotka vievät prosessia eteenpäin',
        sv: 'den eller de parter som för processen vidare',
        en: 'the party or parties who carry the process forward',
      },
    },
    source: 'S2.14',
  },
} as const satisfies Record<string, PlanBlock>;

export type PlanBlockId = keyof typeof planBlocks;
export const planBlockIds = Object.keys(planBlocks) as PlanBlockId[];
