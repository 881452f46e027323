import { teamCompositions } from '../teams/team-compositions.ts';
import type { ServiceCard } from './service-card.ts';

/** The definition cards of the two levels of work ability support in Varsinais-Suomi, retold. */
export const serviceCards = {
  basic_services: {
    label: {
      fi: 'Työkyvyn tuki sote-peruspalveluissa',
      sv: 'Stöd för arbetsförmågan i social- och hälsovårdens basservice',
      en: 'Work ability support in basic health and social services',
    },
    version: null,
    owner: null,
    validFrom: null,
    fields: {
      service_name: {
        fi: 'Työkyvyn tuen palvelukokonaisuus, peruspalvelut',
        sv: 'Servicehelheten för stöd för arbetsförmågan, basservice',
        en: 'Service package for work ability support, basic services',
      },
      service_area: { fi: 'Sosiaali- ja terveyspalvelut', sv: 'Social- och hälsovård', en: 'Health and social services' },
      service_package: { fi: 'Työkyvyn tuki', sv: 'Stöd för arbetsförmågan', en: 'Work ability support' },
      definition: {
        fi: 'Perustason tuki sosiaali- ja terveyspalvelujen asiakkaille.',
        sv: 'Stöd på basnivå för social- och hälsovårdens klienter.',
        en: 'Basic-level support for clients of health and social services.',
      },
      target_group: {
        fi: 'Työikäiset asiakkaat, joiden työkykyä on selvitettävä tai tuettava.',
        sv: 'Klienter i arbetsför ålder vars arbetsförmåga behöver utredas eller stödas.',
        en: 'Working-age clients whose work ability needs to be clarified or supported.',
      },
      aim: {
        fi: 'Tarve tunnistetaan varhain; asiakas saa oikeat palvelut oikeaan aikaan; työkyky selvitetään perustason keinoin; asiakasta valmennetaan sopivaan työhön; prosessi koordinoidaan, ja suunnitelma tehdään tarpeen mukaan.',
        sv: 'Behovet identifieras tidigt; klienten får rätt tjänster i rätt tid; arbetsförmågan utreds med basnivåns metoder; klienten tränas för lämpligt arbete; processen samordnas och en plan görs upp efter behov.',
        en: 'The need is recognised early; the client gets the right services at the right time; work ability is clarified by basic means; the client is coached towards suitable work; the process is coordinated, and a plan is made as needed.',
      },
      content: {
        fi: 'Tunnistamisen jälkeen asiakas ohjataan tarpeen mukaan TYPiin, koordinaattorille, sosiaaliohjaukseen tai -työhön, vammaispalveluihin, terveystarkastukseen, lääkärille, tutkimuksiin, kuntoutukseen, kuntouttavaan työtoimintaan, ryhmiin, IPS-valmennukseen tai Kelan palveluihin. Oma työntekijä, koordinaattori tai muu asiakasvastaava kulkee rinnalla, ja paikallista tiimiä käytetään, kun tarvitaan monialaista apua.',
        sv: 'När behovet har identifierats hänvisas klienten efter behov till TYP, samordnaren, social handledning eller socialt arbete, funktionshinderservice, hälsoundersökning, läkare, undersökningar, rehabilitering, arbetsverksamhet i rehabiliteringssyfte, grupper, IPS-arbetsträning eller FPA:s tjänster. Den egna kontaktpersonen, samordnaren eller en annan kundansvarig går vid sidan av, och det lokala teamet anlitas när det behövs sektorsövergripande hjälp.',
        en: 'After recognition the client is guided as needed to TYP, the coordinator, social guidance or social work, disability services, a health check, a physician, examinations, rehabilitation, rehabilitative work activity, groups, IPS coaching or services of Kela. The own worker, the coordinator or another client-responsible worker stands by, and the local team is used when multi-sector help is needed.',
      },
      members_and_tasks: {
        fi: 'Sovitaan paikallisesti, esimerkiksi lääkäri, työttömien terveydenhoitaja, koordinaattori, psykologi ja Kelan työntekijä. Tiimiä voi konsultoida, ja koordinaattori vastaa siitä, että asiakkaan prosessi etenee.',
        sv: 'Avtalas lokalt, till exempel läkare, hälsovårdare för arbetslösa, samordnare, psykolog och en anställd vid FPA. Teamet kan konsulteras, och samordnaren ansvarar för att klientens process går framåt.',
        en: 'Set locally, for example a physician, a nurse for unemployed people, a coordinator, a psychologist and a Kela worker. The team can be consulted, and the coordinator answers for moving the client’s process forward.',
      },
      entry: {
        fi: 'Asiakas ottaa asian puheeksi, tai jo mukana oleva työntekijä huomaa tarpeen.',
        sv: 'Klienten tar upp saken, eller en arbetstagare som redan är med märker behovet.',
        en: 'The client raises the matter, or a worker already involved notices the need.',
      },
      practice: {
        fi: 'Pyydetään tarvittavat luvat, arvioidaan palvelujen tarve, sovitaan palvelut ja seurataan; seurannasta vastaa TYP, omatyöntekijä tai asiakasvastaava, koordinaattorin tai tiimin tuella.',
        sv: 'De tillstånd som behövs begärs, servicebehovet bedöms, tjänsterna avtalas och följs upp; för uppföljningen svarar TYP, den egna kontaktpersonen eller den kundansvariga, med stöd av samordnaren eller teamet.',
        en: 'The permissions that are needed are asked, the need of services is assessed, services are agreed and followed up; TYP, the own worker or the client-responsible worker follows up, with the support of the coordinator or the team.',
      },
      tools_and_forms: {
        fi: 'Lupa käsitellä asiaa monialaisesti; Kykyviisari tai muu mittari.',
        sv: 'Tillstånd att behandla ärendet sektorsövergripande; Förmågaren eller ett annat mått.',
        en: 'Permission to handle the matter across sectors; Kykyviisari or another instrument.',
      },
    },
    source: 'S2.4',
  },
  special_expertise_team: {
    label: teamCompositions.varsinais_suomi_special_expertise.label,
    svUncertain: teamCompositions.varsinais_suomi_special_expertise.svUncertain,
    team: 'varsinais_suomi_special_expertise',
    version: null,
    owner: null,
    validFrom: null,
    fields: {
      service_name: {
        fi: 'Perustason erityisosaamistiimi',
        sv: 'Basnivåns team med specialkompetens',
        en: 'Basic-level special expertise team',
      },
      service_area: { fi: 'Sosiaali- ja terveyspalvelut', sv: 'Social- och hälsovård', en: 'Health and social services' },
      service_package: { fi: 'Työkyvyn tuki', sv: 'Stöd för arbetsförmågan', en: 'Work ability support' },
      definition: {
        fi: 'Erityisosaamistiimin tuki tilanteisiin, joita peruspalvelut ja paikallinen tiimi eivät ratkaise.',
        sv: 'Specialteamets stöd i situationer som basservicen och det lokala teamet inte löser.',
        en: 'Support of the special expertise team in situations that basic services and the local team do not solve.',
      },
      target_group: {
        fi: 'Työikäiset, joiden työkyvyn arvio tai tuen tarve on erityisen vaativa.',
        sv: 'Personer i arbetsför ålder vars bedömning av arbetsförmågan eller stödbehov är särskilt krävande.',
        en: 'Working-age clients with an especially demanding work ability assessment or support need.',
      },
      aim: {
        fi: 'Arvioida mutkikkaat tilanteet ammattien yhteistyönä ja antaa lausunto asiakasvastaavalle; tukea perustason työntekijöitä.',
        sv: 'Att bedöma invecklade situationer i samarbete mellan yrken och ge den kundansvariga ett utlåtande; att stöda arbetstagarna på basnivå.',
        en: 'To assess complex situations across professions and write a statement for the client-responsible worker; to support workers of the basic level.',
      },
      content: {
        fi: 'Arvioidaan työkyky ja tuen tarve, muodostetaan yhteinen kuva, kartoitetaan sopivat tutkimukset, hoidot, palvelut ja kuntoutus sekä sovitaan seuranta ja asiakasvastaava.',
        sv: 'Arbetsförmågan och stödbehovet bedöms, en gemensam bild skapas, lämpliga undersökningar, vård, tjänster och rehabilitering kartläggs, och uppföljning och kundansvarig avtalas.',
        en: 'Work ability and need are assessed, one shared picture is built, suitable examinations, treatments, services and rehabilitation are mapped, and follow-up and the client-responsible worker are agreed.',
      },
      members_and_tasks: {
        fi: 'Seitsemän kokoaikaista ja seitsemän osa-aikaista jäsentä; koordinaattori järjestää tiimin työn, ja peruspalvelut voivat konsultoida.',
        sv: 'Sju medlemmar på heltid och sju på deltid; samordnaren organiserar teamets arbete, och basservicen kan konsultera.',
        en: 'Seven full-time and seven part-time members; the coordinator organises the team, and basic services may consult it.',
      },
      entry: { fi: 'Peruspalvelujen lähetteellä.', sv: 'På remiss av basservicen.', en: 'By referral through basic services.' },
      practice: {
        fi: 'Kokoontuu säännöllisesti, ottaa kantaa asiakkaiden tilanteisiin, kouluttaa ja konsultoi.',
        sv: 'Möts regelbundet, tar ställning till klienternas situation, utbildar och konsulterar.',
        en: 'Meets regularly, takes a stand on cases, trains and consults.',
      },
      tools_and_forms: {
        fi: 'Asiakas- ja potilastiedot; suostumuksella tiedot Kelasta ja TYPPI-järjestelmästä; lähetepohja; seuranta.',
        sv: 'Klient- och patientuppgifter; med samtycke uppgifter från FPA och systemet TYPPI; remissmall; uppföljning.',
        en: 'Client records; with consent, data from Kela and the TYPPI system; a referral template; follow-up.',
      },
    },
    source: 'S2.5',
  },
} as const satisfies Record<string, ServiceCard>;

export type ServiceCardId = keyof typeof serviceCards;
