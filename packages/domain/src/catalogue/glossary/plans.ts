import type { Term } from './term.ts';

/** Plans, and the papers and meetings they come from. */
export const planTerms = {
  work_ability_support_plan: {
    label: { fi: 'työkyvyn tuen suunnitelma', sv: 'plan för stöd av arbetsförmågan', en: 'work ability support plan' },
    definition: {
      fi: 'Asiakkaan, verkoston ja työntekijän sopimus siitä, miten edetään; oma suunnitelmansa tai osa toista.',
      sv: 'Klientens, nätverkets och arbetstagarens överenskommelse om hur man går vidare; en egen plan eller en del av en annan.',
      en: 'The agreement of client, network and worker on how to proceed; a plan of its own or a part of another.',
    },
    names: { planKind: 'work_ability_support' },
    source: 'S2.13, S2.4',
  },
  follow_up_plan: {
    label: { fi: 'jatkosuunnitelma', sv: 'plan för fortsättningen', en: 'follow-up plan' },
    svUncertain: true,
    definition: {
      fi: 'Suunnitelma siitä, miten asiakkaan polku jatkuu tavoitteiden asettamisen jälkeen.',
      sv: 'En plan för hur klientens stig fortsätter när målen har satts upp.',
      en: 'The plan of how the client’s path goes on once the goals are set.',
    },
    names: { planKind: 'follow_up_plan' },
    source: 'S0.4, S0.7',
  },
  continuation_path: {
    label: { fi: 'jatkopolku', sv: 'fortsatt servicestig', en: 'continuation path' },
    svUncertain: true,
    definition: {
      fi: 'Se, minne asiakkaan tie vie suunnitelman jälkeen: työhön, opintoihin, kuntoutukseen, palveluun tai eläkkeelle.',
      sv: 'Dit klientens väg leder efter planen: till arbete, studier, rehabilitering, en tjänst eller pension.',
      en: 'Where the client’s way leads after the plan: work, studies, rehabilitation, a service or pension.',
    },
    source: 'S0.4, S1.5',
  },
  activation_plan: {
    label: { fi: 'aktivointisuunnitelma', sv: 'aktiveringsplan', en: 'activation plan' },
    definition: {
      fi: 'Pitkään työttömänä olleen, TE-palvelujen ja sosiaalihuollon yhteinen suunnitelma.',
      sv: 'En gemensam plan för den som länge varit arbetslös, arbets- och näringstjänsterna och socialvården.',
      en: 'A joint plan of a person long out of work, TE services and social care.',
    },
    names: { service: 'activation_plan', planKind: 'activation' },
    source: 'S1.10',
  },
  employment_plan: {
    label: { fi: 'työllistymissuunnitelma', sv: 'sysselsättningsplan', en: 'employment plan' },
    definition: {
      fi: 'Työnhakijan ja työllisyyspalvelujen suunnitelma työn saamiseksi.',
      sv: 'Den arbetssökandes och sysselsättningstjänsternas plan för att få arbete.',
      en: 'The plan of a jobseeker and the employment services for getting a job.',
    },
    names: { planKind: 'employment' },
    source: 'S2.13',
  },
  multi_sectoral_employment_plan: {
    label: {
      fi: 'monialainen työllistymissuunnitelma',
      sv: 'sektorsövergripande sysselsättningsplan',
      en: 'multi-sectoral employment plan',
    },
    definition: {
      fi: 'TYP-asiakkaan kanssa tehty työllistymissuunnitelma, jossa ovat mukana kaikki osapuolet.',
      sv: 'En sysselsättningsplan för en TYP-klient där alla parter deltar.',
      en: 'The employment plan made with a TYP client and all the parties.',
    },
    names: { planKind: 'multi_sectoral_employment' },
    source: 'S1.10',
  },
  treatment_plan: {
    label: { fi: 'hoitosuunnitelma', sv: 'vårdplan', en: 'treatment plan' },
    definition: {
      fi: 'Terveydenhuollon suunnitelma potilaan hoidosta.',
      sv: 'Hälso- och sjukvårdens plan för patientens vård.',
      en: 'The health care’s plan of a patient’s treatment.',
    },
    names: { planKind: 'treatment' },
    source: 'S2.13',
  },
  rehabilitation_plan: {
    label: { fi: 'kuntoutussuunnitelma', sv: 'rehabiliteringsplan', en: 'rehabilitation plan' },
    definition: {
      fi: 'Suunnitelma kuntoutuksen tarpeesta, tavoitteista ja keinoista.',
      sv: 'En plan för rehabiliteringens behov, mål och medel.',
      en: 'The plan of what rehabilitation is needed, what for and how.',
    },
    names: { planKind: 'rehabilitation' },
    source: 'S2.13',
  },
  client_plan: {
    label: { fi: 'asiakassuunnitelma', sv: 'klientplan', en: 'client plan' },
    definition: {
      fi: 'Sosiaalihuollon tai useiden toimijoiden yhteinen suunnitelma asiakkaan palveluista.',
      sv: 'Socialvårdens eller flera aktörers gemensamma plan för klientens tjänster.',
      en: 'A plan of the client’s services by social care, or shared by several parties.',
    },
    names: { planKind: 'client_plan' },
    source: 'S4.5',
  },
  goal: {
    label: { fi: 'tavoite', sv: 'mål', en: 'goal' },
    definition: {
      fi: 'Se, mihin asiakas itse pyrkii.',
      sv: 'Det som klienten själv strävar efter.',
      en: 'What the client wants to reach.',
    },
    source: 'S0.4, S2.6',
  },
  follow_up: {
    label: { fi: 'seuranta', sv: 'uppföljning', en: 'follow-up' },
    definition: {
      fi: 'Suunnitelman etenemisen katsominen yhdessä, tarvittaessa myös työn tai opintojen alettua.',
      sv: 'Att tillsammans se hur planen framskrider, vid behov också efter att arbetet eller studierna har börjat.',
      en: 'Looking together at how the plan proceeds, when needed also after work or studies have started.',
    },
    source: 'S0.4',
  },
  consent: {
    label: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
    definition: {
      fi: 'Asiakkaan lupa käsitellä asiaansa yli palvelurajojen; mitä, kenelle ja mihin asti.',
      sv: 'Klientens tillstånd att behandla ärendet över servicegränserna: vad, för vem och hur länge.',
      en: 'The client’s permission to handle the matter across services: what, for whom and until when.',
    },
    variants: [
      { fi: 'lupa monialaiseen työskentelyyn', sv: 'tillstånd till sektorsövergripande arbete', en: 'permission to work across sectors' },
    ],
    source: 'S0.4, S2.20',
  },
  referral: {
    label: { fi: 'lähete', sv: 'remiss', en: 'referral' },
    definition: {
      fi: 'Kirjallinen pyyntö, jolla asiakas ohjataan tiimiin tai palveluun.',
      sv: 'En skriftlig begäran genom vilken klienten hänvisas till teamet eller en tjänst.',
      en: 'A written request that directs the client to the team or a service.',
    },
    source: 'S0.7',
  },
  statement: {
    label: { fi: 'lausunto', sv: 'utlåtande', en: 'statement' },
    definition: {
      fi: 'Asiantuntijan kirjallinen arvio työkyvystä ja tuen tarpeesta.',
      sv: 'En sakkunnigs skriftliga bedömning av arbetsförmågan och stödbehovet.',
      en: 'An expert’s written assessment of work ability and the need of support.',
    },
    source: 'S2.5, S2.20',
  },
  b_statement: {
    label: { fi: 'B-lausunto', sv: 'B-utlåtande', en: 'physician’s B-statement' },
    definition: {
      fi: 'Lääkärinlausunto, jota tarvitaan kuntoutusta tai eläkettä haettaessa; sen pyyntö on merkki tuen tarpeesta.',
      sv: 'Ett läkarutlåtande som behövs när man söker rehabilitering eller pension; en begäran om det är ett tecken på stödbehov.',
      en: 'A physician’s statement needed in applying for rehabilitation or pension; a request for it is a sign of need.',
    },
    names: { service: 'b_statement' },
    source: 'S2.8',
  },
  assessment_of_service_need: {
    label: { fi: 'palvelutarpeen arviointi', sv: 'bedömning av servicebehovet', en: 'assessment of service need' },
    definition: {
      fi: 'Sosiaalihuollon arvio siitä, mitä palveluja ihminen tarvitsee.',
      sv: 'Socialvårdens bedömning av vilka tjänster personen behöver.',
      en: 'Social care’s assessment of what services a person needs.',
    },
    names: { service: 'service_need_assessment' },
    source: 'S2.7, S4.4',
  },
  assessment_of_treatment_need: {
    label: { fi: 'hoidon tarpeen arviointi', sv: 'bedömning av vårdbehovet', en: 'assessment of treatment need' },
    definition: {
      fi: 'Terveydenhuollon arvio siitä, mitä hoitoa ja kuinka pian ihminen tarvitsee.',
      sv: 'Hälso- och sjukvårdens bedömning av vilken vård personen behöver och hur snart.',
      en: 'Health care’s assessment of what treatment a person needs and how soon.',
    },
    names: { service: 'treatment_need_assessment' },
    source: 'S2.7',
  },
  network_meeting: {
    label: { fi: 'verkostopalaveri', sv: 'nätverksmöte', en: 'network meeting' },
    definition: {
      fi: 'Kokous, jossa asiakas ja tärkeimmät toimijat sopivat yhteisestä näkemyksestä, toimista, seurannasta ja vastuista.',
      sv: 'Ett möte där klienten och de viktigaste aktörerna enas om en gemensam syn, åtgärder, uppföljning och ansvar.',
      en: 'A meeting where the client and the key parties agree on a shared view, measures, follow-up and responsibilities.',
    },
    source: 'S3.8, S3.9',
  },
  cooperation_meeting: {
    label: { fi: 'yhteistyökokous', sv: 'samarbetsmöte', en: 'co-operation meeting' },
    definition: {
      fi: 'Kokous, jossa asiakkaan asia suunnitellaan yhdessä tiimin kanssa.',
      sv: 'Ett möte där klientens ärende planeras tillsammans med teamet.',
      en: 'A meeting where the client’s matter is planned together with the team.',
    },
    source: 'S0.4',
  },
} as const satisfies Record<string, Term>;
