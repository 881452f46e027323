import type { Term } from './term.ts';

/** Health and social services, and rehabilitation. */
export const careTerms = {
  health_and_social_services_centre: {
    label: { fi: 'sote-keskus', sv: 'social- och hälsocentral', en: 'health and social services centre' },
    definition: {
      fi: 'Keskus, josta saa sekä sosiaali- että terveyspalveluja, myös työkyvyn tuen.',
      sv: 'En central som ger både socialservice och hälsovård, även stöd för arbetsförmågan.',
      en: 'A centre that gives both social and health services, support for work ability among them.',
    },
    variants: [{ fi: 'sosiaali- ja terveyskeskus', sv: 'social- och hälsocentral', en: 'health and social services centre' }],
    source: 'S4.4',
  },
  university_centre: {
    label: {
      fi: 'yliopistollinen sote-keskus',
      sv: 'universitetsanknuten social- och hälsocentral',
      en: 'university health and social services centre',
    },
    svUncertain: true,
    definition: {
      fi: 'Sote-keskus, jossa palvelujen ohella tutkitaan ja opetetaan; Varsinais-Suomi ehdottaa erityisosaamistiimiä siihen.',
      sv: 'En social- och hälsocentral som vid sidan av tjänsterna forskar och undervisar; Egentliga Finland föreslår ett team med specialkompetens där.',
      en: 'A centre that does research and teaching beside its services; Varsinais-Suomi proposes the special expertise team there.',
    },
    names: { organisation: 'university_centre' },
    source: 'S2.3, S2.5',
  },
  wellbeing_services_county: {
    label: { fi: 'hyvinvointialue', sv: 'välfärdsområde', en: 'wellbeing services county' },
    definition: {
      fi: 'Alue, joka vastaa sosiaali- ja terveyspalvelujen järjestämisestä.',
      sv: 'Ett område som ansvarar för att ordna social- och hälsovården.',
      en: 'An area that answers for arranging social and health services.',
    },
    names: { organisation: 'wellbeing_services_county' },
    source: 'S0.2, S1.14',
  },
  basic_services_of_pori: {
    label: { fi: 'Porin perusturva', sv: 'Björneborgs grundtrygghet', en: 'basic social and health services of Pori' },
    svUncertain: true,
    definition: {
      fi: 'Porin seudun sosiaali- ja terveyspalvelujen järjestäjä, jonka alueella keskitettyä tiimiä kokeiltiin.',
      sv: 'Den organisation som ordnade social- och hälsovården i Björneborgstrakten och på vars område det centraliserade teamet prövades.',
      en: 'The body that arranged social and health services in the Pori area, where the centralised team was tried.',
    },
    names: { organisation: 'porin_perusturva' },
    source: 'S0.5, S0.6',
  },
  primary_health_care: {
    label: { fi: 'perusterveydenhuolto', sv: 'primärvård', en: 'primary health care' },
    definition: {
      fi: 'Terveyskeskuksen palvelut, joihin pääsee ilman lähetettä.',
      sv: 'Hälsovårdscentralens tjänster, som man får utan remiss.',
      en: 'Services of the health centre, open without a referral.',
    },
    names: { service: 'primary_care' },
    source: 'S2.18',
  },
  specialised_care: {
    label: { fi: 'erikoissairaanhoito', sv: 'specialiserad sjukvård', en: 'specialised medical care' },
    definition: {
      fi: 'Erikoislääkärien antama hoito, johon mennään lähetteellä.',
      sv: 'Vård som ges av specialistläkare och kräver remiss.',
      en: 'Care by specialist physicians, on referral.',
    },
    names: { service: 'specialised_care' },
    source: 'S1.5, S3.7',
  },
  occupational_health_care: {
    label: { fi: 'työterveyshuolto', sv: 'företagshälsovård', en: 'occupational health care' },
    definition: {
      fi: 'Työnantajan järjestämä terveydenhuolto, jota työttömällä ei ole.',
      sv: 'Hälsovård som ordnas av arbetsgivaren och som den arbetslösa saknar.',
      en: 'Health care arranged by the employer, which unemployed people lack.',
    },
    names: { service: 'occupational_health' },
    source: 'S1.5, S2.11',
  },
  student_health_care: {
    label: { fi: 'opiskeluterveydenhuolto', sv: 'studerandehälsovård', en: 'student health care' },
    definition: { fi: 'Opiskelijoiden terveydenhuolto.', sv: 'Hälsovård för studerande.', en: 'Health care of students.' },
    names: { service: 'student_health_care' },
    source: 'S1.5',
  },
  student_welfare: {
    label: { fi: 'opiskelijahuolto', sv: 'studerandevård', en: 'student welfare' },
    definition: {
      fi: 'Oppilaitoksen psykologi- ja kuraattoripalvelut ja muu opiskelijoiden hyvinvointityö.',
      sv: 'Läroanstaltens psykolog- och kuratorstjänster och annat arbete för de studerandes välbefinnande.',
      en: 'Psychologist and school social worker services and other work for students’ wellbeing.',
    },
    names: { role: 'student_welfare', service: 'student_welfare' },
    source: 'S1.7',
  },
  prison_health_care: {
    label: { fi: 'vankiterveydenhuolto', sv: 'hälso- och sjukvård för fångar', en: 'prison health care' },
    definition: {
      fi: 'Vankilassa olevien terveydenhuolto.',
      sv: 'Den hälso- och sjukvård som fångarna får.',
      en: 'The health care that prisoners get.',
    },
    names: { service: 'prison_health_care', organisation: 'prison_health_care' },
    source: 'S2.7',
  },
  mental_health_and_substance_services: {
    label: {
      fi: 'mielenterveys- ja päihdepalvelut',
      sv: 'mentalvårds- och missbrukartjänster',
      en: 'mental health and substance services',
    },
    definition: {
      fi: 'Palvelut niille, joilla on mielenterveyden tai päihteiden käytön ongelmia.',
      sv: 'Tjänster för dem som har psykisk ohälsa eller problem med rusmedel.',
      en: 'Services for people with mental health or substance use problems.',
    },
    names: { service: 'mental_substance_services' },
    source: 'S1.7, S2.10',
  },
  social_care: {
    label: { fi: 'sosiaalihuolto', sv: 'socialvård', en: 'social care' },
    definition: {
      fi: 'Sosiaalityö ja muut sosiaalipalvelut, joilla turvataan arkea ja osallisuutta.',
      sv: 'Socialarbete och annan socialservice som tryggar vardagen och delaktigheten.',
      en: 'Social work and other social services that secure daily life and participation.',
    },
    source: 'S1.9, S4.6',
  },
  adult_social_work: {
    label: { fi: 'aikuissosiaalityö', sv: 'vuxensocialarbete', en: 'adult social work' },
    definition: {
      fi: 'Työikäisten sosiaalityö.',
      sv: 'Socialarbete med personer i arbetsför ålder.',
      en: 'Social work with people of working age.',
    },
    names: { service: 'social_work' },
    source: 'S3.2, S3.5',
  },
  child_protection: {
    label: { fi: 'lastensuojelu', sv: 'barnskydd', en: 'child protection' },
    definition: {
      fi: 'Palvelut, joilla turvataan lapsen kasvu ja hyvinvointi.',
      sv: 'Tjänster som tryggar barnets uppväxt och välbefinnande.',
      en: 'Services that secure a child’s growth and wellbeing.',
    },
    names: { service: 'child_protection' },
    source: 'S1.6',
  },
  disability_services: {
    label: { fi: 'vammaispalvelut', sv: 'funktionshinderservice', en: 'disability services' },
    definition: {
      fi: 'Palvelut ihmisille, jotka tarvitsevat apua vamman tai pitkäaikaisen sairauden vuoksi.',
      sv: 'Tjänster för personer som behöver hjälp på grund av funktionsnedsättning eller långvarig sjukdom.',
      en: 'Services for people who need help because of a disability or long illness.',
    },
    names: { service: 'disability_services' },
    source: 'S1.4, S2.10',
  },
  intellectual_disability_services: {
    label: {
      fi: 'kehitysvammapalvelut',
      sv: 'tjänster för personer med utvecklingsstörning',
      en: 'services for people with intellectual disability',
    },
    definition: {
      fi: 'Vammaispalvelut kehitysvammaisille ihmisille.',
      sv: 'Funktionshinderservice för personer med utvecklingsstörning.',
      en: 'Disability services for people with an intellectual disability.',
    },
    names: { service: 'intellectual_disability_services' },
    source: 'S1.10',
  },
  financial_and_debt_counselling: {
    label: { fi: 'talous- ja velkaneuvonta', sv: 'ekonomi- och skuldrådgivning', en: 'financial and debt counselling' },
    definition: {
      fi: 'Maksuton apu velkojen ja raha-asioiden järjestämiseen.',
      sv: 'Avgiftsfri hjälp med att ordna skulder och ekonomi.',
      en: 'Free help in putting debts and money matters in order.',
    },
    names: { service: 'debt_counselling' },
    source: 'S2.7',
  },
  rehabilitation: {
    label: { fi: 'kuntoutus', sv: 'rehabilitering', en: 'rehabilitation' },
    definition: {
      fi: 'Toiminta, jolla työ- ja toimintakykyä palautetaan ja parannetaan.',
      sv: 'Verksamhet som återställer och förbättrar arbets- och funktionsförmågan.',
      en: 'Activity that restores and improves work and functional ability.',
    },
    source: 'S1.5, S2.20',
  },
  medical_rehabilitation: {
    label: { fi: 'lääkinnällinen kuntoutus', sv: 'medicinsk rehabilitering', en: 'medical rehabilitation' },
    definition: {
      fi: 'Terapiat, apuvälineet ja kurssit toimintakyvyn parantamiseksi; järjestää terveydenhuolto tai Kela.',
      sv: 'Terapier, hjälpmedel och kurser som förbättrar funktionsförmågan; ordnas av hälso- och sjukvården eller FPA.',
      en: 'Therapies, aids and courses to improve functional ability, arranged by health care or Kela.',
    },
    variants: [{ fi: 'Kelan lääkinnällinen kuntoutus', sv: 'FPA:s medicinska rehabilitering', en: 'Kela medical rehabilitation' }],
    names: { service: 'medical_rehabilitation', pathwayKind: 'medical_rehabilitation' },
    source: 'S1.5, S1.10, S2.20',
  },
  vocational_rehabilitation: {
    label: { fi: 'ammatillinen kuntoutus', sv: 'yrkesinriktad rehabilitering', en: 'vocational rehabilitation' },
    definition: {
      fi: 'Valmennus, koulutus ja kokeilu, joilla sairaus tai vamma ei estä työtä.',
      sv: 'Träning, utbildning och prövning så att sjukdom eller skada inte hindrar arbete.',
      en: 'Coaching, training and trials so that illness or injury does not prevent work.',
    },
    names: { service: 'vocational_rehabilitation', pathwayKind: 'vocational_rehabilitation' },
    source: 'S1.5, S1.10',
  },
  social_rehabilitation: {
    label: { fi: 'sosiaalinen kuntoutus', sv: 'social rehabilitering', en: 'social rehabilitation' },
    definition: {
      fi: 'Sosiaalityön tehostettu tuki arjen hallintaan, osallisuuteen ja kohti työtä.',
      sv: 'Intensifierat stöd i socialarbetet för att klara vardagen, bli delaktig och närma sig arbete.',
      en: 'Intensified support by social work for managing daily life, taking part and moving towards work.',
    },
    names: { service: 'social_rehabilitation', pathwayKind: 'social_rehabilitation' },
    source: 'S1.5, S1.7',
  },
  rehabilitative_psychotherapy: {
    label: { fi: 'kuntoutuspsykoterapia', sv: 'rehabiliterande psykoterapi', en: 'rehabilitative psychotherapy' },
    definition: {
      fi: 'Kelan tukema psykoterapia, joka tähtää työ- tai opiskelukyvyn säilymiseen.',
      sv: 'Psykoterapi med stöd av FPA som ska bevara arbets- eller studieförmågan.',
      en: 'Psychotherapy supported by Kela, to keep the ability to work or study.',
    },
    names: { service: 'rehabilitation_psychotherapy' },
    source: 'S1.10',
  },
  rehabilitation_research_clinic: {
    label: { fi: 'kuntoutustutkimuspoliklinikka', sv: 'poliklinik för rehabiliteringsutredning', en: 'rehabilitation research clinic' },
    svUncertain: true,
    definition: {
      fi: 'Sairaalan poliklinikka, joka tutkii vaativia työ- ja toimintakyvyn tilanteita ja konsultoi keskuksia.',
      sv: 'En sjukhuspoliklinik som undersöker krävande frågor om arbets- och funktionsförmåga och konsulterar centralerna.',
      en: 'A hospital clinic that examines demanding situations of work and functional ability and consults the centres.',
    },
    variants: [{ fi: 'kuntoutustutkimusyksikkö', sv: 'enheten för rehabiliteringsutredning', en: 'rehabilitation research unit' }],
    names: { service: 'rehabilitation_clinic' },
    source: 'S1.7, S1.11, S3.12',
  },
  health_check_for_unemployed: {
    label: { fi: 'työttömien terveystarkastus', sv: 'hälsoundersökning för arbetslösa', en: 'health check for unemployed people' },
    definition: {
      fi: 'Terveydenhoitajan tarkastus, jossa kartoitetaan työttömän terveys ja tuen tarve; yksi Porin tiimin kahdesta ensi ratkaisusta.',
      sv: 'Hälsovårdarens undersökning av den arbetslösas hälsa och stödbehov; ett av de två första avgörandena i teamet i Björneborg.',
      en: 'A public health nurse’s check of an unemployed person’s health and need of support; one of the two first decisions of the Pori team.',
    },
    contested: true,
    variants: [{ fi: 'työttömän terveystarkastus', sv: 'hälsoundersökning för en arbetslös', en: 'health check of an unemployed person' }],
    names: { service: 'health_check_unemployed' },
    source: 'S0.6, S0.8, S3.5',
  },
} as const satisfies Record<string, Term>;
