import type { Term } from './term.ts';

/** Work ability, its support and measurement, and ways to work. */
export const workTerms = {
  work_ability: {
    label: { fi: 'työkyky', sv: 'arbetsförmåga', en: 'work ability' },
    definition: {
      fi: 'Neljän osan tasapaino: terveys (fyysinen, psyykkinen ja sosiaalinen), osaaminen (tiedot ja taidot), omat voimavarat (motivaatio, asenteet, työtyytyväisyys ja arvot) sekä työ (sen fyysiset ja psyykkiset vaatimukset, ympäristö ja yhteisö).',
      sv: 'Balansen mellan fyra delar: hälsa (fysisk, psykisk och social), kompetens (kunskaper och färdigheter), egna resurser (motivation, attityder, arbetstillfredsställelse och värderingar) samt arbetet (dess fysiska och psykiska krav, miljö och gemenskap).',
      en: 'The balance of four parts: health (physical, mental, social), competence (knowledge and skills), own resources (motivation, attitude, job satisfaction, values), and work (its physical and mental demands, environment and community).',
    },
    source: 'S1.13',
  },
  perceived_work_ability: {
    label: { fi: 'koettu työkyky', sv: 'upplevd arbetsförmåga', en: 'perceived work ability' },
    definition: {
      fi: 'Ihmisen oma arvio työkyvystään.',
      sv: 'Personens egen bedömning av sin arbetsförmåga.',
      en: 'A person’s own rating of work ability.',
    },
    source: 'S1.12, S2.8',
  },
  functional_ability: {
    label: { fi: 'toimintakyky', sv: 'funktionsförmåga', en: 'functional ability' },
    definition: {
      fi: 'Fyysinen, psyykkinen ja sosiaalinen kyky selvitä arjen toimista.',
      sv: 'Fysisk, psykisk och social förmåga att klara vardagens sysslor.',
      en: 'Physical, mental and social ability to manage daily activities.',
    },
    source: 'S2.4, S2.8',
  },
  support_for_work_ability: {
    label: { fi: 'työkyvyn tuki', sv: 'stöd för arbetsförmågan', en: 'support for work ability' },
    definition: {
      fi: 'Oikea-aikaiset, monialaiset palvelut, jotka vievät kohti työtä asiakkaan lähtökohdista.',
      sv: 'Tjänster i rätt tid och över sektorsgränserna som för mot arbete utifrån klientens utgångsläge.',
      en: 'Timely multi-sector services that lead towards work from the client’s starting point.',
    },
    contested: true,
    variants: [{ fi: 'työkyvyn tuen palvelut', sv: 'tjänster till stöd för arbetsförmågan', en: 'work ability support services' }],
    source: 'S0.8, S2.2, S4.2',
  },
  work_ability_programme: {
    label: { fi: 'työkykyohjelma', sv: 'programmet för arbetsförmåga', en: 'Work Ability Programme' },
    definition: {
      fi: 'Valtakunnallinen ohjelma 2019–2023, jossa 22 alueellista hanketta kokeili keinoja osatyökykyisten työllistymiseen.',
      sv: 'Det nationella programmet 2019–2023, där 22 regionala projekt prövade sätt att främja sysselsättningen av partiellt arbetsföra.',
      en: 'The national programme of 2019 to 2023, in which 22 regional projects tried ways to employment for people with partial work ability.',
    },
    source: 'S4.1, S2.1',
  },
  work_ability_team: {
    label: { fi: 'työkykytiimi, työkyvyn tuen tiimi', sv: 'teamet för stödet för arbetsförmågan', en: 'work ability (support) team' },
    definition: {
      fi: 'Moniammatillinen tiimi, joka selvittää asiakkaan työkykyä ja suunnittelee tuen yhdessä hänen kanssaan.',
      sv: 'Ett multiprofessionellt team som utreder klientens arbetsförmåga och planerar stödet tillsammans med klienten.',
      en: 'A multiprofessional team that clarifies the client’s work ability and plans the support together with the client.',
    },
    names: { service: 'work_ability_team' },
    source: 'S4.5, S0.4',
  },
  centralised_work_ability_team: {
    label: { fi: 'keskitetty työkykytiimi', sv: 'centraliserat arbetsförmågeteam', en: 'centralised work ability team' },
    svUncertain: true,
    definition: {
      fi: 'Yksi ydintiimi koko alueelle, kuten Porissa, alueellisten tiimien sijasta.',
      sv: 'Ett kärnteam för hela området, som i Björneborg, i stället för regionala team.',
      en: 'One core team for a whole area, as in Pori, instead of regional teams.',
    },
    source: 'S0.5, S0.6',
  },
  special_expertise_team: {
    label: { fi: 'erityisosaamistiimi', sv: 'team med specialkompetens', en: 'special expertise team' },
    svUncertain: true,
    definition: {
      fi: 'Tiimi, joka arvioi vaativimmat tilanteet, antaa niistä lausunnon ja tukee perustason tiimejä.',
      sv: 'Ett team som bedömer de mest krävande situationerna, ger utlåtanden om dem och stöder teamen på basnivå.',
      en: 'A team that assesses the most demanding situations, gives statements on them and supports the teams of the basic level.',
    },
    names: { service: 'special_expertise_team' },
    source: 'S2.3, S2.5',
  },
  work_ability_house: {
    label: {
      fi: 'Työkykytalo',
      sv: 'Arbetsförmågehuset (Työkykytalo)',
      en: 'Työkykytalo, county-level work ability expert team of Pirkanmaa',
    },
    svUncertain: true,
    definition: {
      fi: 'Pirkanmaalla hyvinvointialueen tason asiantuntijatiimi; muualla sana voi tarkoittaa työkyvyn käsitemallia.',
      sv: 'I Birkaland ett expertteam på välfärdsområdets nivå; på andra håll kan ordet avse en begreppsmodell av arbetsförmågan.',
      en: 'In Pirkanmaa an expert team of county level; elsewhere the word may mean a concept model of work ability.',
    },
    names: { service: 'work_ability_house' },
    source: 'S1.5, S1.7',
  },
  work_ability_score: {
    label: { fi: 'työkykypistemäärä', sv: 'arbetsförmågepoäng', en: 'work ability score' },
    svUncertain: true,
    definition: {
      fi: 'Oma arvio työkyvystä nollasta kymmeneen, jossa kymmenen on oma elinaikainen paras.',
      sv: 'Egen bedömning av arbetsförmågan från noll till tio, där tio är den egna bästa genom livet.',
      en: 'Own rating of work ability from 0 to 10, where 10 is one’s own lifetime best.',
    },
    names: { instrument: 'work_ability_score' },
    source: 'S1.2, S1.8, S2.8, (X)',
  },
  work_ability_line: {
    label: { fi: 'työkykyjana', sv: 'arbetsförmågelinje', en: 'work ability line' },
    svUncertain: true,
    definition: {
      fi: 'Jana, jolle ihminen merkitsee työkykynsä; vaihtoehto pistemäärälle.',
      sv: 'En linje där personen märker ut sin arbetsförmåga; ett alternativ till poängen.',
      en: 'A line on which a person marks own work ability; an alternative to the score.',
    },
    names: { instrument: 'work_ability_line' },
    source: 'S1.5, S2.8',
  },
  kykyviisari: {
    label: { fi: 'Kykyviisari', sv: 'Förmågaren', en: 'Abilitator (self-assessment)' },
    definition: {
      fi: 'Työ- ja toimintakyvyn itsearviointi, josta asiakas saa yhteenvedon ja palautteen.',
      sv: 'En självvärdering av arbets- och funktionsförmågan som ger klienten ett sammandrag och respons.',
      en: 'A self-assessment of work and functional ability that gives the client a summary and feedback.',
    },
    names: { instrument: 'kykyviisari' },
    source: 'S2.4, S2.9',
  },
  work_ability_assessment: {
    label: { fi: 'työkyvyn arviointi', sv: 'bedömning av arbetsförmågan', en: 'work ability assessment' },
    definition: {
      fi: 'Selvitys siitä, mitä työtä ihminen voi tehdä ja millä tuella; perustasolla, laajempana tai erityistasolla.',
      sv: 'En utredning av vilket arbete personen kan utföra och med vilket stöd; på basnivå, mer omfattande eller på specialnivå.',
      en: 'A finding of what work a person can do and with what support; by basic means, wider, or at specialist level.',
    },
    names: { service: 'work_ability_assessment' },
    source: 'S0.6, S2.4, S2.5',
  },
  rehabilitative_work_activity: {
    label: { fi: 'kuntouttava työtoiminta', sv: 'arbetsverksamhet i rehabiliteringssyfte', en: 'rehabilitative work activity' },
    definition: {
      fi: 'Sosiaalipalvelu, jossa pitkään työttömänä ollut saa mielekästä toimintaa ja ohjausta kohti työtä.',
      sv: 'En socialservice som ger den som länge varit arbetslös meningsfull verksamhet och handledning mot arbete.',
      en: 'A social service that gives people long out of work meaningful activity and guidance towards work.',
    },
    names: { service: 'rehabilitative_work_activity', pathwayKind: 'rehabilitative_work_activity' },
    source: 'S1.5, S3.2',
  },
  supported_employment: {
    label: { fi: 'tuettu työllistyminen', sv: 'stödd sysselsättning', en: 'supported employment' },
    definition: {
      fi: 'Työllistyminen avoimille työmarkkinoille valmentajan tuella, joka jatkuu työn alettua.',
      sv: 'Sysselsättning på den öppna arbetsmarknaden med en tränares stöd, som fortsätter efter att arbetet börjat.',
      en: 'Employment in the open labour market with a coach’s support that goes on after work starts.',
    },
    names: { service: 'ips_coaching' },
    source: 'S1.4, S4.2',
  },
  work_coaching: {
    label: { fi: 'työhönvalmennus', sv: 'arbetsträning', en: 'work coaching' },
    definition: {
      fi: 'Yksilöllinen tuki työn etsimisessä ja työssä pysymisessä, jonka antaa työhönvalmentaja.',
      sv: 'Individuellt stöd av en arbetstränare i att söka arbete och stanna kvar i det.',
      en: 'Individual support by a work coach in finding and keeping a job.',
    },
    variants: [{ fi: 'työhönvalmentaja', sv: 'arbetstränare', en: 'work coach' }],
    names: { role: 'work_coach', service: 'work_coaching', pathwayKind: 'work_coaching' },
    source: 'S1.4, S2.21',
  },
  quality_criteria: {
    label: { fi: 'laatukriteerit', sv: 'kvalitetskriterier', en: 'quality criteria' },
    definition: {
      fi: 'Kohdat, joilla arvioidaan, kuinka tarkoin valmennus noudattaa mallia; IPS-mallissa niitä on 25.',
      sv: 'De punkter med vilka man bedömer hur noga träningen följer modellen; i IPS-modellen är de 25.',
      en: 'The items by which the coaching’s fidelity to its model is rated; the IPS model has 25.',
    },
    source: 'S1.4, S2.22',
  },
  subcontracting_model: {
    label: { fi: 'alihankintamalli', sv: 'underleverantörsmodell', en: 'subcontracting model' },
    svUncertain: true,
    definition: {
      fi: 'Malli, jossa osatyökykyisille syntyy työtä alihankintana; suunniteltiin Pirkanmaalla, ei ehditty kokeilla.',
      sv: 'En modell där partiellt arbetsföra får arbete genom underleverans; utformades i Birkaland men hann inte prövas.',
      en: 'A model in which subcontracted work gives jobs to people with partial work ability; designed in Pirkanmaa, not reached in piloting.',
    },
    names: { service: 'subcontracted_work' },
    source: 'S1.4, S1.9',
  },
  work_trial: {
    label: { fi: 'työkokeilu', sv: 'arbetsprövning', en: 'work trial' },
    definition: {
      fi: 'Jakso työpaikalla ilman työsuhdetta, jolla kokeillaan alaa tai työtä.',
      sv: 'En period på en arbetsplats utan anställning för att pröva en bransch eller ett arbete.',
      en: 'A period at a workplace without a contract, to try a field or a job.',
    },
    names: { service: 'work_trial' },
    source: 'S2.14',
  },
  pay_subsidy: {
    label: { fi: 'palkkatuki', sv: 'lönesubvention', en: 'pay subsidy' },
    definition: {
      fi: 'Työnantajalle maksettava tuki työttömän palkkaamiseen.',
      sv: 'Stöd till arbetsgivaren för att anställa en arbetslös.',
      en: 'Support paid to an employer for hiring an unemployed person.',
    },
    names: { service: 'subsidised_work' },
    source: 'S2.14',
  },
  open_labour_market: {
    label: { fi: 'avoimet työmarkkinat', sv: 'den öppna arbetsmarknaden', en: 'open labour market' },
    definition: {
      fi: 'Tavalliset työpaikat, joihin kuka tahansa voi hakea.',
      sv: 'Vanliga arbetsplatser som vem som helst kan söka.',
      en: 'Ordinary jobs that anyone can apply for.',
    },
    source: 'S2.21, S2.22',
  },
  getting_employed: {
    label: { fi: 'työllistyminen', sv: 'sysselsättning, att få arbete', en: 'getting employed' },
    definition: {
      fi: 'Työn saaminen; lähteet eivät sano, millainen työ lasketaan.',
      sv: 'Att få arbete; källorna säger inte vilket slags arbete som räknas.',
      en: 'Getting a job; the sources do not say what kind of job counts.',
    },
    source: 'S0.7, S1.12',
  },
  employment_rate: {
    label: { fi: 'työllisyysaste', sv: 'sysselsättningsgrad', en: 'employment rate' },
    definition: {
      fi: 'Työllisten osuus työikäisistä; hallituksen tavoite oli 75 prosenttia vuonna 2025.',
      sv: 'De sysselsattas andel av befolkningen i arbetsför ålder; regeringens mål var 75 procent år 2025.',
      en: 'The share of working-age people who are employed; the government aimed at 75 per cent in 2025.',
    },
    source: 'S4.8, S2.1',
  },
  vocational_guidance: {
    label: { fi: 'ammatinvalinnanohjaus', sv: 'yrkesvägledning', en: 'vocational guidance' },
    definition: {
      fi: 'Ohjaus ammatin ja uran valinnassa.',
      sv: 'Vägledning i valet av yrke och karriär.',
      en: 'Guidance in the choice of an occupation and career.',
    },
    names: { service: 'vocational_guidance' },
    source: 'S2.14',
  },
  continuous_learning: {
    label: { fi: 'jatkuva oppiminen', sv: 'kontinuerligt lärande', en: 'continuous learning' },
    definition: {
      fi: 'Osaamisen kartuttaminen koko työuran ajan.',
      sv: 'Att bygga på sin kompetens genom hela arbetslivet.',
      en: 'Building competence throughout working life.',
    },
    names: { service: 'continuous_learning' },
    source: 'S3.10, S1.10',
  },
  integration_of_immigrants: {
    label: { fi: 'kotoutuminen', sv: 'integration', en: 'integration (of immigrants)' },
    definition: {
      fi: 'Maahan muuttaneen asettuminen uuteen yhteiskuntaan, sen kieleen ja työelämään.',
      sv: 'Invandrarens väg in i det nya samhället, dess språk och arbetsliv.',
      en: 'An immigrant’s settling into the new society, its language and working life.',
    },
    source: 'S1.1, S1.10',
  },
} as const satisfies Record<string, Term>;
