import type { Term } from './term.ts';

/** The people of work ability support, and those it is for. */
export const peopleTerms = {
  client: {
    label: { fi: 'asiakas', sv: 'klient', en: 'client' },
    definition: {
      fi: 'Ihminen, jonka työkykyä tuetaan; päättää tavoitteistaan ja siitä, ketkä verkostoon kuuluvat.',
      sv: 'Den vars arbetsförmåga stöds; bestämmer om sina mål och om vem som hör till nätverket.',
      en: 'The person whose work ability is supported; decides on the goals and on who belongs to the network.',
    },
    names: { role: 'client' },
    source: 'S0.4, S2.6',
  },
  client_responsible_worker: {
    label: { fi: 'asiakasvastaava', sv: 'kundansvarig', en: 'client-responsible worker' },
    svUncertain: true,
    definition: {
      fi: 'Työntekijä, joka sovittaa asiakkaan palvelut yhteen ja varmistaa koordinoinnin palvelujen päättymiseen asti.',
      sv: 'Den arbetstagare som samordnar klientens tjänster och tryggar samordningen tills tjänsterna avslutas.',
      en: 'The worker who fits the client’s services together and secures their coordination until they end.',
    },
    variants: [{ fi: 'vastuuhenkilö', sv: 'ansvarig person', en: 'responsible person' }],
    names: { role: 'client_responsible' },
    source: 'S4.5, S3.7',
  },
  contact_person: {
    label: { fi: 'yhteyshenkilö', sv: 'kontaktperson', en: 'contact person' },
    definition: {
      fi: 'Yhteissuunnittelussa nimetty henkilö, joka tukee selvityksissä, seuraa suunnitelmaa ja palauttaa asian tarvittaessa tiimiin.',
      sv: 'Den som utses i den gemensamma planeringen, stöder vid utredningar, följer planen och vid behov för ärendet tillbaka till teamet.',
      en: 'The person named in joint planning who supports the examinations, follows the plan and brings the matter back to the team when needed.',
    },
    variants: [{ fi: 'yhdyshenkilö', sv: 'sambandsperson', en: 'liaison' }],
    names: { role: 'contact_person' },
    source: 'S0.4, S2.11',
  },
  own_worker: {
    label: { fi: 'omatyöntekijä', sv: 'egen kontaktperson', en: 'own worker' },
    definition: {
      fi: 'Sosiaali- tai vammaispalvelujen asiakkaalle nimetty työntekijä, joka koordinoi asiakkaan prosessia.',
      sv: 'En arbetstagare som utsetts för en klient inom social- eller funktionshinderservicen och som samordnar klientens process.',
      en: 'A worker named for a client of social or disability services, who coordinates that client’s process.',
    },
    names: { role: 'own_worker' },
    source: 'S2.10',
  },
  work_ability_coordinator: {
    label: { fi: 'työkykykoordinaattori', sv: 'samordnare för arbetsförmågan', en: 'work ability coordinator' },
    definition: {
      fi: 'Asiantuntija, joka ohjaa asiakasta, tuntee palvelut laajasti, verkostoituu, konsultoi ja koordinoi tiimejä.',
      sv: 'En sakkunnig som vägleder klienten, känner tjänsterna väl, bygger nätverk, konsulterar och samordnar team.',
      en: 'An expert who guides the client, knows services widely, builds networks, consults and coordinates teams.',
    },
    variants: [{ fi: 'case-koordinaattori', sv: 'casekoordinator', en: 'case coordinator' }],
    names: { role: 'work_ability_coordinator' },
    source: 'S2.11, S4.5',
  },
  kela_work_ability_adviser: {
    label: { fi: 'Kelan työkykyneuvoja', sv: 'FPA:s rådgivare i frågor om arbetsförmåga', en: 'Kela work ability adviser' },
    svUncertain: true,
    definition: {
      fi: 'Kelan työntekijä, joka neuvoo työkyvyn, kuntoutuksen ja etuuksien kysymyksissä.',
      sv: 'En anställd vid FPA som ger råd i frågor om arbetsförmåga, rehabilitering och förmåner.',
      en: 'A worker of Kela who advises on work ability, rehabilitation and benefits.',
    },
    names: { role: 'kela_adviser' },
    source: 'S2.5',
  },
  rehabilitation_counsellor: {
    label: { fi: 'kuntoutusohjaaja', sv: 'rehabiliteringshandledare', en: 'rehabilitation counsellor' },
    definition: {
      fi: 'Ammattihenkilö, joka ohjaa kuntoutuksessa; Kainuussa hän koordinoi työkyvyn tuen tiimiä.',
      sv: 'En yrkesperson som vägleder i rehabilitering; i Kajanaland den som samordnar teamet för stödet för arbetsförmågan.',
      en: 'A professional who guides in rehabilitation; in Kainuu the one who coordinates the work ability support team.',
    },
    names: { role: 'rehabilitation_counsellor' },
    source: 'S3.7, S3.8',
  },
  public_health_nurse: {
    label: { fi: 'terveydenhoitaja', sv: 'hälsovårdare', en: 'public health nurse' },
    definition: {
      fi: 'Terveydenhuollon ammattihenkilö, joka tekee työttömien terveystarkastukset.',
      sv: 'En yrkesperson inom hälso- och sjukvården som gör hälsoundersökningarna för arbetslösa.',
      en: 'A health care professional who does the health checks of unemployed people.',
    },
    names: { role: 'public_health_nurse' },
    source: 'S0.6, S3.7',
  },
  social_worker: {
    label: { fi: 'sosiaalityöntekijä', sv: 'socialarbetare', en: 'social worker' },
    definition: {
      fi: 'Sosiaalihuollon ammattihenkilö, joka arvioi palvelujen tarvetta ja vastaa sosiaalityöstä.',
      sv: 'En yrkesperson inom socialvården som bedömer servicebehovet och ansvarar för socialarbetet.',
      en: 'A social care professional who assesses the need of services and answers for social work.',
    },
    names: { role: 'social_worker' },
    source: 'S0.6, S1.6',
  },
  social_counsellor: {
    label: { fi: 'sosiaaliohjaaja', sv: 'socialhandledare', en: 'social counsellor' },
    definition: {
      fi: 'Sosiaalihuollon ammattihenkilö, joka ohjaa ja tukee asiakasta arjessa ja palveluissa.',
      sv: 'En yrkesperson inom socialvården som vägleder och stöder klienten i vardagen och i tjänsterna.',
      en: 'A social care professional who guides and supports the client in daily life and in services.',
    },
    names: { role: 'social_counsellor' },
    source: 'S0.6',
  },
  addiction_physician: {
    label: { fi: 'päihdelääkäri', sv: 'beroendeläkare', en: 'addiction physician' },
    svUncertain: true,
    definition: {
      fi: 'Päihdesairauksiin perehtynyt lääkäri.',
      sv: 'En läkare som är insatt i beroendesjukdomar.',
      en: 'A physician versed in substance use disorders.',
    },
    names: { role: 'specialist_addiction' },
    source: 'S2.5',
  },
  physiatrist: {
    label: { fi: 'fysiatri', sv: 'fysiater', en: 'physiatrist' },
    definition: {
      fi: 'Fysiatrian ja kuntoutuksen erikoislääkäri.',
      sv: 'En specialistläkare i fysiatri och rehabilitering.',
      en: 'A specialist physician of physical and rehabilitation medicine.',
    },
    names: { role: 'specialist_physiatry' },
    source: 'S2.5',
  },
  expert_by_experience: {
    label: { fi: 'kokemusasiantuntija', sv: 'erfarenhetsexpert', en: 'expert by experience' },
    definition: {
      fi: 'Ihminen, joka tuo oman kokemuksensa palveluista ja toipumisesta työn ja kehittämisen tueksi.',
      sv: 'En person som tillför sin egen erfarenhet av tjänster och återhämtning till arbetet och utvecklingen.',
      en: 'A person who brings own experience of services and recovery to the work and its development.',
    },
    names: { role: 'expert_by_experience' },
    source: 'S2.5, S2.6',
  },
  peer_support: {
    label: { fi: 'vertaistuki', sv: 'kamratstöd', en: 'peer support' },
    definition: {
      fi: 'Tuki, jota samassa elämäntilanteessa oleva tai ollut antaa toiselle.',
      sv: 'Stöd som ges av någon som är eller har varit i samma livssituation.',
      en: 'Support from someone who is or has been in the same situation.',
    },
    names: { service: 'peer_support' },
    source: 'S2.6',
  },
  employer: {
    label: { fi: 'työnantaja', sv: 'arbetsgivare', en: 'employer' },
    definition: {
      fi: 'Se, jonka palveluksessa työtä tehdään ja joka muotoilee tehtävän työntekijälle sopivaksi.',
      sv: 'Den i vars tjänst arbetet utförs och som anpassar uppgiften efter arbetstagaren.',
      en: 'The one in whose service work is done, and who shapes the task to fit the worker.',
    },
    names: { role: 'employer' },
    source: 'S2.21',
  },
  person_with_partial_work_ability: {
    label: { fi: 'osatyökykyinen', sv: 'partiellt arbetsför', en: 'person with partial work ability' },
    definition: {
      fi: 'Ihminen, jolla on käytössään osa työkyvystään ja halu käyttää sitä.',
      sv: 'En person som har en del av sin arbetsförmåga i behåll och vill använda den.',
      en: 'A person who has part of the work ability left and the wish to use it.',
    },
    variants: [{ fi: 'täsmätyökykyinen', sv: 'precisionsarbetsför', en: 'precision work-able person' }],
    source: 'S2.1, S2.2, S4.1',
  },
  unemployed_jobseeker: {
    label: { fi: 'työtön työnhakija', sv: 'arbetslös arbetssökande', en: 'unemployed jobseeker' },
    definition: {
      fi: 'Työtä vailla oleva, joka on ilmoittautunut työnhakijaksi.',
      sv: 'En person utan arbete som har anmält sig som arbetssökande.',
      en: 'A person without work who has registered as a jobseeker.',
    },
    source: 'S0.6, S2.1',
  },
  long_term_unemployed: {
    label: { fi: 'pitkäaikaistyötön', sv: 'långtidsarbetslös', en: 'long-term unemployed' },
    definition: {
      fi: 'Työtön, jonka työttömyys on kestänyt yhtäjaksoisesti vähintään vuoden.',
      sv: 'En arbetslös vars arbetslöshet har pågått oavbrutet i minst ett år.',
      en: 'A person who has been unemployed for at least a year without a break.',
    },
    names: { flag: 'long_term_unemployed' },
    source: 'S1.2, (X)',
  },
  immigrant: {
    label: { fi: 'maahanmuuttaja', sv: 'invandrare', en: 'immigrant' },
    definition: {
      fi: 'Suomeen muualta muuttanut.',
      sv: 'En person som har flyttat till Finland från ett annat land.',
      en: 'A person who has moved to Finland from another country.',
    },
    names: { flag: 'immigrant_integration' },
    source: 'S1.1, S1.8',
  },
  neuropsychiatric: {
    label: { fi: 'nepsy', sv: 'neuropsykiatrisk (npf)', en: 'neuropsychiatric (colloquial)' },
    definition: {
      fi: 'Puhekielen lyhenne neuropsykiatrisesta oirekuvasta, kuten tarkkaavuuden tai autismikirjon häiriöstä.',
      sv: 'Vardaglig förkortning för neuropsykiatriska svårigheter, såsom i uppmärksamhet eller inom autismspektrumet.',
      en: 'Everyday short form for a neuropsychiatric condition, such as of attention or on the autism spectrum.',
    },
    names: { flag: 'nepsy' },
    source: 'S1.8',
  },
  musculoskeletal_disease: {
    label: { fi: 'tuki- ja liikuntaelinsairaus', sv: 'sjukdom i rörelseorganen', en: 'musculoskeletal disease' },
    definition: {
      fi: 'Luuston, nivelten, lihasten tai selän sairaus, toinen työkyvyn tavallisimmista uhista mielenterveyden häiriöiden ohella.',
      sv: 'En sjukdom i skelettet, lederna, musklerna eller ryggen, vid sidan av psykisk ohälsa det vanligaste hotet mot arbetsförmågan.',
      en: 'A disease of bones, joints, muscles or back, beside mental disorders the most usual threat to work ability.',
    },
    names: { flag: 'musculoskeletal' },
    source: 'S0.7',
  },
} as const satisfies Record<string, Term>;
