import type { Term } from './term.ts';

/** Benefits, authorities and the registers they keep. */
export const benefitAndOfficeTerms = {
  kela: {
    label: { fi: 'Kela', sv: 'FPA', en: 'Kela, Social Insurance Institution' },
    definition: {
      fi: 'Laitos, joka hoitaa asukkaiden perusturvaa, etuuksia ja osan kuntoutuksesta.',
      sv: 'Den anstalt som sköter invånarnas grundtrygghet, förmåner och en del av rehabiliteringen.',
      en: 'The institution that runs residents’ basic security, benefits and a part of rehabilitation.',
    },
    names: { organisation: 'kela' },
    source: 'S0.2, S1.5, S1.10',
  },
  benefit: {
    label: { fi: 'etuus', sv: 'förmån', en: 'benefit' },
    definition: {
      fi: 'Rahallinen tuki, jota Kela tai muu laitos maksaa; ei ratkaise, pääseekö työkyvyn tukeen.',
      sv: 'Ekonomiskt stöd som FPA eller en annan anstalt betalar; avgör inte om man får stöd för arbetsförmågan.',
      en: 'Financial support paid by Kela or another institution; it does not decide who gets support for work ability.',
    },
    source: 'S1.5, S2.2',
  },
  pension: {
    label: { fi: 'eläke', sv: 'pension', en: 'pension' },
    definition: {
      fi: 'Etuus, joka korvaa ansioita iän tai työkyvyttömyyden vuoksi.',
      sv: 'En förmån som ersätter förvärvsinkomst på grund av ålder eller arbetsoförmåga.',
      en: 'A benefit that replaces earnings because of age or lost work ability.',
    },
    names: { pathwayKind: 'pension' },
    source: 'S1.5',
  },
  disability_pension: {
    label: { fi: 'työkyvyttömyyseläke', sv: 'invalidpension, FPA:s sjukpension', en: 'disability pension' },
    definition: {
      fi: 'Eläke, kun työkyky on alentunut pitkäaikaisesti; yksi työkyvyn tuen kolmesta pysyvästä ratkaisusta.',
      sv: 'Pension när arbetsförmågan har varit nedsatt länge; en av de tre bestående lösningarna i stödet för arbetsförmågan.',
      en: 'A pension for long-lasting loss of work ability; one of the three lasting solutions of the process.',
    },
    names: { service: 'disability_pension' },
    source: 'S0.4, S1.5',
  },
  rehabilitation_subsidy: {
    label: { fi: 'kuntoutustuki', sv: 'rehabiliteringsstöd', en: 'rehabilitation subsidy' },
    definition: {
      fi: 'Määräaikainen työkyvyttömyyseläke hoidon ja kuntoutuksen ajaksi.',
      sv: 'Tidsbegränsad invalidpension under vård och rehabilitering.',
      en: 'A fixed-term disability pension for the time of treatment and rehabilitation.',
    },
    names: { service: 'rehabilitation_subsidy' },
    source: 'S2.14',
  },
  sick_leave: {
    label: { fi: 'sairausloma', sv: 'sjukledighet', en: 'sick leave' },
    definition: {
      fi: 'Lääkärin toteama aika, jona sairaus estää työn.',
      sv: 'En tid då sjukdom hindrar arbete enligt läkarens bedömning.',
      en: 'Time in which illness prevents work, as found by a physician.',
    },
    names: { service: 'sick_leave', pathwayKind: 'sick_leave' },
    source: 'S1.5, S2.14',
  },
  pension_clarification: {
    label: { fi: 'eläkeselvittely', sv: 'pensionsutredning', en: 'pension clarification' },
    definition: {
      fi: 'Selvitys siitä, onko työkyvyttömyyseläkkeelle perusteita, ja tuki sen hakemisessa.',
      sv: 'Utredning av om det finns grunder för invalidpension, och stöd i att söka den.',
      en: 'Finding out whether there are grounds for a disability pension, and support in applying.',
    },
    names: { service: 'pension_clarification' },
    source: 'S0.4, S1.7',
  },
  te_services: {
    label: { fi: 'TE-palvelut', sv: 'arbets- och näringstjänster', en: 'public employment services (TE services)' },
    definition: {
      fi: 'Valtion työllisyys- ja yrityspalvelut.',
      sv: 'Statens arbetskrafts- och företagstjänster.',
      en: 'The state’s employment and business services.',
    },
    names: { service: 'te_services' },
    source: 'S1.5, S4.2',
  },
  te_office: {
    label: { fi: 'TE-toimisto', sv: 'arbets- och näringsbyrå', en: 'employment and economic development office (TE office)' },
    definition: {
      fi: 'TE-palveluja antava toimisto.',
      sv: 'Den byrå som ger arbets- och näringstjänster.',
      en: 'The office that gives TE services.',
    },
    names: { organisation: 'te_office' },
    source: 'S2.7, S2.17',
  },
  employment_services: {
    label: { fi: 'työllisyyspalvelut', sv: 'sysselsättningstjänster', en: '(municipal) employment services' },
    definition: {
      fi: 'Kunnan palvelut työnhakijoille.',
      sv: 'Kommunens tjänster för arbetssökande.',
      en: 'A municipality’s services to jobseekers.',
    },
    names: { service: 'municipal_employment_services', pathwayKind: 'employment_services' },
    source: 'S1.5',
  },
  municipal_employment_trial: {
    label: {
      fi: 'työllisyyden kuntakokeilu',
      sv: 'kommunförsök som gäller främjande av sysselsättningen',
      en: 'municipal employment trial',
    },
    definition: {
      fi: 'Kokeilu, jossa kunnat hoitivat osan valtion työllisyyspalveluista.',
      sv: 'Ett försök där kommuner skötte en del av statens sysselsättningstjänster.',
      en: 'A trial in which municipalities ran a part of the state’s employment services.',
    },
    names: { service: 'employment_trial_services', organisation: 'municipal_employment_trial' },
    source: 'S1.8, S2.7',
  },
  typ: {
    label: {
      fi: 'työllistymistä edistävä monialainen yhteispalvelu (TYP)',
      sv: 'sektorsövergripande samservice som främjar sysselsättningen (TYP)',
      en: 'multi-sectoral joint service promoting employment (TYP)',
    },
    definition: {
      fi: 'Kunnan, TE-palvelujen ja Kelan yhteinen palvelu pitkään työttömänä olleille.',
      sv: 'Kommunens, arbets- och näringstjänsternas och FPA:s gemensamma tjänst för dem som länge varit arbetslösa.',
      en: 'A joint service of municipality, TE services and Kela for people long out of work.',
    },
    names: { service: 'typ' },
    source: 'S1.10, S2.10',
  },
  typpi: {
    label: { fi: 'TYPPI', sv: 'TYPPI', en: 'TYPPI, client register of TYP' },
    isName: true,
    definition: {
      fi: 'TYP-palvelun asiakasrekisteri, jota sen osapuolet käyttävät yhdessä.',
      sv: 'Klientregistret för TYP som dess parter använder gemensamt.',
      en: 'The client register of TYP, shared by its parties.',
    },
    names: { sourceSystem: 'typpi' },
    source: 'S2.5, S2.13',
  },
  ohjaamo: {
    label: { fi: 'Ohjaamo', sv: 'Navigatorn', en: 'Ohjaamo, one-stop guidance centre for young people' },
    definition: {
      fi: 'Matalan kynnyksen ohjauspaikka alle 30-vuotiaille.',
      sv: 'Ett lågtröskelställe för vägledning av personer under 30 år.',
      en: 'A low-threshold guidance centre for people under 30.',
    },
    names: { service: 'ohjaamo' },
    source: 'S1.7, S1.10',
  },
  criminal_sanctions_agency: {
    label: { fi: 'Rikosseuraamuslaitos', sv: 'Brottspåföljdsmyndigheten', en: 'Criminal Sanctions Agency' },
    definition: {
      fi: 'Rangaistusten täytäntöönpanosta vastaava viranomainen, jolla on omia työkykykoordinaattoreita.',
      sv: 'Den myndighet som verkställer straff och har egna samordnare för arbetsförmågan.',
      en: 'The authority that enforces sentences and has work ability coordinators of its own.',
    },
    names: { organisation: 'criminal_sanctions_agency' },
    source: 'S2.7, S2.17',
  },
  third_sector_organisation: {
    label: { fi: 'järjestö', sv: 'organisation', en: 'organisation (third sector)' },
    definition: {
      fi: 'Yhdistys tai säätiö, joka ei ole viranomainen eikä tavoittele voittoa.',
      sv: 'En förening eller stiftelse som varken är myndighet eller söker vinst.',
      en: 'An association or foundation that is neither an authority nor for profit.',
    },
    names: { organisation: 'associations' },
    source: 'S2.18, S3.11',
  },
  a_kilta: {
    label: { fi: 'A-kilta', sv: 'A-gille', en: 'A-kilta, sobriety fellowship association' },
    svUncertain: true,
    definition: {
      fi: 'Päihteistä toipuvien vertaisyhdistys.',
      sv: 'En kamratförening för personer som tillfrisknar från missbruk.',
      en: 'A peer association of people recovering from substance use.',
    },
    names: { service: 'a_kilta', organisation: 'a_kilta' },
    source: 'S2.18',
  },
} as const satisfies Record<string, Term>;
