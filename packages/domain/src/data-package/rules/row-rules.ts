import type { Rule } from './rule.ts';

/** Rules between cells, rows and files. */
export const rowRules = {
  row_duplicate: {
    severity: 'warn',
    expected: { fi: 'jokainen rivi kerran', sv: 'varje rad en gång', en: 'every row once' },
    hint: {
      fi: 'Rivi on sama kuin aiempi rivi ja luettiin kerran.',
      sv: 'Raden är densamma som en tidigare rad och lästes en gång.',
      en: 'The row is the same as an earlier one and was read once.',
    },
  },
  key_duplicate: {
    severity: 'refuse',
    expected: {
      fi: 'sarakkeiden {columns} arvot kerran tiedostossa',
      sv: 'värdena i {columns} en gång i filen',
      en: 'the values of {columns} once in the file',
    },
    hint: {
      fi: 'Kahdella rivillä on sama avain ja eri sisältö: poista toinen tai anna sille oma tunniste.',
      sv: 'Två rader har samma nyckel och olika innehåll: ta bort den ena eller ge den ett eget id.',
      en: 'Two rows have one key and different contents: remove one, or give it an id of its own.',
    },
  },
  key_unknown: {
    severity: 'refuse',
    expected: {
      fi: 'tunniste, jolla on rivi tiedostossa {file}',
      sv: 'ett id som har en rad i {file}',
      en: 'an id that has a row in {file}',
    },
    hint: {
      fi: 'Lisää puuttuva rivi tiedostoon {file} tai korjaa tunniste.',
      sv: 'Lägg till raden som saknas i {file} eller rätta id:t.',
      en: 'Add the missing row to {file}, or mend the id.',
    },
  },
  organisation_differs: {
    severity: 'refuse',
    expected: {
      fi: 'saman organisaation rivi tiedostossa {file}',
      sv: 'en rad av samma organisation i {file}',
      en: 'a row of the same organisation in {file}',
    },
    hint: {
      fi: 'Rivi viittaa toisen organisaation riviin: tarkista organisation_id.',
      sv: 'Raden hänvisar till en annan organisations rad: kontrollera organisation_id.',
      en: 'The row names a row of another organisation: check organisation_id.',
    },
  },
  end_before_start: {
    severity: 'refuse',
    expected: { fi: 'päivä, joka ei ole ennen päivää {start}', sv: 'en dag som inte är före {start}', en: 'a day not before {start}' },
    hint: { fi: 'Tarkista molemmat päivät.', sv: 'Kontrollera båda dagarna.', en: 'Check both days.' },
  },
  before_referral: {
    severity: 'refuse',
    expected: {
      fi: 'päivä, joka ei ole ennen lähetettä (referred_on)',
      sv: 'en dag som inte är före remissen (referred_on)',
      en: 'a day not before the referral (referred_on)',
    },
    hint: {
      fi: 'Tarkista päivä ja jakson referred_on. Vain nämä voivat edeltää lähetettä: {values}.',
      sv: 'Kontrollera dagen och episodens referred_on. Bara dessa kan föregå remissen: {values}.',
      en: 'Check the day and the episode’s referred_on. Only these may precede a referral: {values}.',
    },
  },
  after_observation: {
    severity: 'refuse',
    expected: {
      fi: 'päivä, joka ei ole seurannan lopun (observed_until) jälkeen',
      sv: 'en dag som inte är efter uppföljningens slut (observed_until)',
      en: 'a day not after the end of observation (observed_until)',
    },
    hint: {
      fi: 'Jos jaksosta tiedetään myöhemmin, siirrä observed_until; muuten korjaa päivä.',
      sv: 'Om något är känt om episoden senare, flytta observed_until; rätta annars dagen.',
      en: 'Where the episode is known about later, move observed_until; otherwise mend the day.',
    },
  },
  milestone_order: {
    severity: 'warn',
    expected: { fi: 'päivät järjestyksessä {values}', sv: 'dagarna i ordningen {values}', en: 'days in the order {values}' },
    hint: {
      fi: 'Jakson tapahtumat ovat eri järjestyksessä; ne luettiin ja lasketaan tuloksen tarkistustietoihin.',
      sv: 'Episodens händelser står i en annan ordning; de lästes och räknas i resultatets kontrolluppgifter.',
      en: 'The events of the episode stand in another order; they were read and are counted in the diagnostics.',
    },
  },
  impossible_path: {
    severity: 'warn',
    expected: {
      fi: 'polku, joka noudattaa sääntöä {pathRule}: {law}',
      sv: 'en stig som följer regeln {pathRule}: {law}',
      en: 'a path that keeps the rule {pathRule}: {law}',
    },
    hint: {
      fi: 'Jakso ei noudata sääntöä ({dates}). Tarkista sen päivät tiedostosta pathway.csv ja niistä, joita sääntö koskee; kaikki luettiin sellaisena kuin se on.',
      sv: 'Episoden följer inte regeln ({dates}). Kontrollera dess dagar i pathway.csv och i de filer som regeln gäller; allt lästes som det är.',
      en: 'The episode does not keep it ({dates}). Check its days in pathway.csv and in the files that the rule is about; all was read as it stands.',
    },
  },
  previous_of_another_client: {
    severity: 'refuse',
    expected: { fi: 'saman asiakkaan jakso', sv: 'en episod av samma klient', en: 'an episode of the same client' },
    hint: {
      fi: 'Tarkista previous_episode_id: se nimeää toisen asiakkaan jakson. Jätä solu tyhjäksi, jos aiempaa jaksoa ei ole.',
      sv: 'Kontrollera previous_episode_id: det anger en annan klients episod. Lämna cellen tom om det inte finns en tidigare episod.',
      en: 'Check previous_episode_id: it names an episode of another client. Leave the cell empty where there is no earlier one.',
    },
  },
  process_version_unknown: {
    severity: 'warn',
    expected: {
      fi: 'organisaation hyväksytty versio tiedostossa {file}',
      sv: 'en godkänd version av organisationens i filen {file}',
      en: 'an approved version of the organisation in {file}',
    },
    hint: {
      fi: 'Lisää versio tiedostoon tai tarkista, minkä version mukaan jakso kulki; luonnosta ei vielä noudateta.',
      sv: 'Lägg till versionen i filen eller kontrollera vilken version episoden följde; ett utkast följs inte än.',
      en: 'Add the version to the file, or check which one the episode followed; a draft is not followed yet.',
    },
  },
  terminal_state_missing: {
    severity: 'refuse',
    expected: { fi: 'päättymisen tila: {values}', sv: 'slutläget: {values}', en: 'the terminal state: {values}' },
    hint: {
      fi: 'Kerro tapahtuman `ended` solussa detail, miten jakso päättyi.',
      sv: 'Ange i cellen detail för händelsen `ended` hur episoden slutade.',
      en: 'Say in the detail of the event `ended` how the episode ended.',
    },
  },
  episodes_overlap: {
    severity: 'refuse',
    expected: {
      fi: 'asiakkaan jaksot samassa tiimissä peräkkäin',
      sv: 'klientens episoder i samma team efter varandra',
      en: 'episodes of one client in one team one after another',
    },
    hint: {
      fi: 'Yhdistä jaksot tai päätä aiempi (tapahtuma `ended` tai observed_until) ennen seuraavaa lähetettä.',
      sv: 'Slå samman episoderna eller avsluta den tidigare (händelsen `ended` eller observed_until) före nästa remiss.',
      en: 'Join the episodes, or end the earlier one (the event `ended`, or observed_until) before the next referral.',
    },
  },
  arms_overlap: {
    severity: 'refuse',
    expected: {
      fi: 'pilotin ja tiimin rivit, joiden kaudet eivät mene päällekkäin',
      sv: 'rader för en pilot och ett team vars perioder inte överlappar',
      en: 'rows of one pilot and team whose periods do not overlap',
    },
    hint: {
      fi: 'Päätä aiempi rivi (to_on) päivää ennen kuin seuraava alkaa (from_on).',
      sv: 'Avsluta den tidigare raden (to_on) dagen innan nästa börjar (from_on).',
      en: 'End the earlier row (to_on) on the day before the next begins (from_on).',
    },
  },
  arm_differs: {
    severity: 'refuse',
    expected: {
      fi: 'haaran kaikilla riveillä sama label ja role',
      sv: 'samma label och role på alla rader för armen',
      en: 'the same label and role on every row of the arm',
    },
    hint: {
      fi: 'Yhtenäistä rivit tai anna toiselle haaralle oma tunniste.',
      sv: 'Förenhetliga raderna eller ge den andra armen ett eget id.',
      en: 'Make the rows agree, or give the other arm an id of its own.',
    },
  },
  instrument_range: {
    severity: 'refuse',
    expected: {
      fi: 'maximum suurempi kuin minimum, ja step, joka on suurempi kuin nolla',
      sv: 'maximum större än minimum och step större än noll',
      en: 'a maximum above the minimum, and a step above zero',
    },
    hint: { fi: 'Tarkista mittarin asteikko.', sv: 'Kontrollera instrumentets skala.', en: 'Check the scale of the instrument.' },
  },
  instrument_built_in: {
    severity: 'refuse',
    expected: {
      fi: 'valmiin mittarin oma asteikko',
      sv: 'det inbyggda instrumentets egen skala',
      en: 'the built-in instrument’s own scale',
    },
    hint: {
      fi: 'Tunniste on valmiin mittarin: poista rivi tai anna mittarille toinen tunniste.',
      sv: 'Id:t är ett inbyggt instruments: ta bort raden eller ge instrumentet ett annat id.',
      en: 'The id is that of a built-in instrument: remove the row, or give the instrument another id.',
    },
  },
  instrument_occasions: {
    severity: 'refuse',
    expected: {
      fi: 'mittauskerrat ja päivät: `baseline=0;month_3=91`',
      sv: 'mättillfällen och dagar: `baseline=0;month_3=91`',
      en: 'occasions and days: `baseline=0;month_3=91`',
    },
    hint: {
      fi: 'Kirjoita jokaiselle mittauskerralle eri päivä kokonaislukuna.',
      sv: 'Skriv en egen dag som heltal för varje mättillfälle.',
      en: 'Write a day of its own, as a whole number, for every occasion.',
    },
  },
  score_out_of_range: {
    severity: 'refuse',
    expected: { fi: 'pistemäärä {range}', sv: 'en poäng {range}', en: 'a score {range}' },
    hint: {
      fi: 'Tarkista pistemäärä ja mittari.',
      sv: 'Kontrollera poängen och instrumentet.',
      en: 'Check the score and the instrument.',
    },
  },
  score_off_step: {
    severity: 'refuse',
    expected: {
      fi: 'pistemäärä luvusta {minimum} alkaen {step} välein',
      sv: 'en poäng från {minimum} i steg om {step}',
      en: 'a score from {minimum} in steps of {step}',
    },
    hint: {
      fi: 'Tarkista pistemäärä ja mittari.',
      sv: 'Kontrollera poängen och instrumentet.',
      en: 'Check the score and the instrument.',
    },
  },
  score_bands_overlap: {
    severity: 'refuse',
    expected: {
      fi: 'organisaation pistevälit, joilla ei ole yhteistä pistettä',
      sv: 'poängintervall för organisationen utan gemensamma poäng',
      en: 'bands of the organisation that hold no score in common',
    },
    hint: {
      fi: 'Yksi piste johtaisi kahteen askeleeseen: tarkista sarakkeet from_score ja to_score.',
      sv: 'En poäng skulle leda till två steg: kontrollera from_score och to_score.',
      en: 'One score would lead to two steps: check from_score and to_score.',
    },
  },
  lawful_basis_missing: {
    severity: 'warn',
    expected: {
      fi: 'peruste, jolla rekistereitä käytettiin',
      sv: 'grunden för att registren användes',
      en: 'what the use of the registers rested on',
    },
    hint: {
      fi: 'Kirjaa, mihin lakiin tai sopimukseen kierros nojasi; luvut luettiin ilman sitä.',
      sv: 'Ange vilken lag eller vilket avtal omgången stödde sig på; talen lästes utan den.',
      en: 'Write down the law or agreement that the round rested on; the counts were read without it.',
    },
  },
  case_before_consent: {
    severity: 'warn',
    expected: {
      fi: 'suostumus (consents.csv), joka on voimassa päivänä referred_on',
      sv: 'ett samtycke (consents.csv) som gäller den dag som anges i referred_on',
      en: 'a consent (consents.csv) in force on the day of referred_on',
    },
    hint: {
      fi: 'Datalouhinnalla löydetty on asiakas vasta suostuttuaan: tarkista päivät. Siihen asti hänet kerrotaan vain lukumäärässä (outreach.csv).',
      sv: 'Den som hittats med datautvinning är klient först efter sitt samtycke: kontrollera dagarna. Tills dess ingår personen bara i ett antal (outreach.csv).',
      en: 'Who was found by data mining is a client only after consenting: check the days. Until then the person is part of a count only (outreach.csv).',
    },
  },
  referral_passed_to_nobody: {
    severity: 'warn',
    expected: {
      fi: 'tiimi, jolle lähete siirrettiin',
      sv: 'teamet som remissen styrdes till',
      en: 'the team that the referral was passed on to',
    },
    hint: {
      fi: 'Lähetettä ei voi vain hylätä: kerro vastaanottaja sarakkeessa readdressed_to. Siihen asti siitä vastaa tiimi, jolle se tuli.',
      sv: 'En remiss kan inte bara avvisas: ange mottagaren i readdressed_to. Tills dess svarar teamet som fick den.',
      en: 'A referral cannot simply be rejected: name the receiver in readdressed_to. Until then the team that it came to answers for it.',
    },
  },
  numerator_above_denominator: {
    severity: 'refuse',
    expected: {
      fi: 'osoittaja, joka on enintään nimittäjä',
      sv: 'en täljare som är högst nämnaren',
      en: 'a numerator not above the denominator',
    },
    hint: { fi: 'Tarkista luvut lähteestä.', sv: 'Kontrollera talen i källan.', en: 'Check the numbers at their source.' },
  },
} as const satisfies Record<string, Rule>;
