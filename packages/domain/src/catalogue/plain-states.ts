import type { StateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';

/** What each state of the pathway means to the client, said to the client in plain words. Death has none: nobody is to read it. */
export const plainStates = {
  need_recognised: {
    fi: 'Olet puhunut työkyvystäsi ammattilaisen kanssa. Mietitte yhdessä, mikä tuki auttaisi.',
    sv: 'Du har talat med en yrkesperson om din arbetsförmåga. Tillsammans funderar ni på vilket stöd som skulle hjälpa.',
    en: 'You have talked with a professional about your ability to work. Together you think about what support would help.',
  },
  consent_requested: {
    fi: 'Sinulta on kysytty, saako asiaasi käsitellä eri alojen ammattilaisten kesken. Sinä päätät.',
    sv: 'Du har tillfrågats om ditt ärende får behandlas av yrkespersoner från olika sektorer. Du bestämmer.',
    en: 'You have been asked whether professionals of different fields may work on your matter together. You decide.',
  },
  referred: {
    fi: 'Sinusta on lähetetty lähete työkyvyn tuen tiimiin.',
    sv: 'En remiss om dig har skickats till teamet för stöd för arbetsförmågan.',
    en: 'A referral has been sent for you to the work ability team.',
  },
  in_triage: {
    fi: 'Tiimi on saanut lähetteesi ja miettii, mistä aloitetaan.',
    sv: 'Teamet har fått din remiss och överväger var man ska börja.',
    en: 'The team has received your referral and is considering where to start.',
  },
  waiting_for_team: {
    fi: 'Odotat aikaa tiimiin.',
    sv: 'Du väntar på en tid till teamet.',
    en: 'You are waiting for a time with the team.',
  },
  health_check: {
    fi: 'Pääset terveystarkastukseen, tai se on juuri tehty.',
    sv: 'Du får komma på hälsoundersökning, eller så har den just gjorts.',
    en: 'You are having a health check, or have just had one.',
  },
  work_ability_assessment: {
    fi: 'Työkykyäsi arvioidaan.',
    sv: 'Din arbetsförmåga bedöms.',
    en: 'Your ability to work is being assessed.',
  },
  team_planning: {
    fi: 'Suunnittelet jatkoa yhdessä tiimin kanssa.',
    sv: 'Du planerar fortsättningen tillsammans med teamet.',
    en: 'You are planning what comes next together with the team.',
  },
  investigations: {
    fi: 'Tilannettasi selvitetään tutkimuksin.',
    sv: 'Din situation utreds med undersökningar.',
    en: 'Examinations are made to learn more of your situation.',
  },
  specialist_consultation: {
    fi: 'Tilanteestasi on pyydetty asiantuntijan arvio.',
    sv: 'En specialist har ombetts bedöma din situation.',
    en: 'A specialist has been asked for an opinion on your situation.',
  },
  goal_setting: {
    fi: 'Asetat tavoitteesi. Ne ovat sinun omiasi.',
    sv: 'Du ställer upp dina mål. De är dina egna.',
    en: 'You are setting your goals. They are your own.',
  },
  plan_drafting: {
    fi: 'Kanssasi tehdään suunnitelmaa siitä, miten tästä jatketaan.',
    sv: 'Tillsammans med dig görs en plan för hur det fortsätter.',
    en: 'A plan of how to go on is being made with you.',
  },
  waiting_for_service: {
    fi: 'Suunnitelmassasi oleva palvelu ei ole vielä alkanut. Odotat sitä.',
    sv: 'En tjänst i din plan har ännu inte börjat. Du väntar på den.',
    en: 'A service in your plan has not started yet. You are waiting for it.',
  },
  on_pathway: {
    fi: 'Olet suunnitelmasi mukaisessa palvelussa.',
    sv: 'Du deltar i en tjänst enligt din plan.',
    en: 'You are in a service of your plan.',
  },
  pension_application_support: {
    fi: 'Saat tukea eläkkeen hakemiseen.',
    sv: 'Du får stöd med att ansöka om pension.',
    en: 'You are getting support in applying for a pension.',
  },
  follow_up_after_start: {
    fi: 'Olet aloittanut työn tai opinnot. Sinuun pidetään yhteyttä, jotta alku onnistuu.',
    sv: 'Du har börjat arbeta eller studera. Kontakten hålls så att starten går bra.',
    en: 'You have started work or studies. Someone keeps in touch, so that the start goes well.',
  },
  ending_under_agreement: {
    fi: 'Sovit yhdessä ammattilaisten kanssa tuen päättymisestä ja siitä, kuka tarvittaessa jatkaa.',
    sv: 'Du kommer överens med yrkespersonerna om när stödet upphör och vem som fortsätter vid behov.',
    en: 'You are agreeing with the professionals on when support ends, and who goes on if needed.',
  },
  ended_employed: {
    fi: 'Tuki on päättynyt, koska olet töissä.',
    sv: 'Stödet har avslutats eftersom du arbetar.',
    en: 'Support has ended because you are in work.',
  },
  ended_studying: {
    fi: 'Tuki on päättynyt, koska opiskelet.',
    sv: 'Stödet har avslutats eftersom du studerar.',
    en: 'Support has ended because you are studying.',
  },
  ended_disability_pension: {
    fi: 'Tuki on päättynyt, koska sinulle on myönnetty eläke.',
    sv: 'Stödet har avslutats eftersom du har beviljats pension.',
    en: 'Support has ended because you have been granted a pension.',
  },
  ended_no_further_need: {
    fi: 'Tuki on päättynyt, koska et enää tarvitse sitä.',
    sv: 'Stödet har avslutats eftersom du inte längre behöver det.',
    en: 'Support has ended because you no longer need it.',
  },
  ended_transferred: {
    fi: 'Asiasi on siirtynyt toiselle taholle, joka jatkaa kanssasi.',
    sv: 'Ditt ärende har gått över till en annan part som fortsätter tillsammans med dig.',
    en: 'Your matter has passed to another party, who goes on with you.',
  },
  ended_guided_elsewhere: {
    fi: 'Sinut on ohjattu toiseen palveluun.',
    sv: 'Du har hänvisats till en annan tjänst.',
    en: 'You have been guided to another service.',
  },
  ended_no_consent: {
    fi: 'Asiaasi ei käsitellä tiimissä, koska et antanut siihen suostumusta.',
    sv: 'Ditt ärende behandlas inte i teamet eftersom du inte gav ditt samtycke.',
    en: 'The team does not take up your matter, because you did not consent to it.',
  },
  ended_withdrew: {
    fi: 'Lopetit palvelun omasta tahdostasi.',
    sv: 'Du avslutade servicen av egen vilja.',
    en: 'You left the service by your own choice.',
  },
  ended_moved: {
    fi: 'Tuki on päättynyt, koska muutit pois alueelta.',
    sv: 'Stödet har avslutats eftersom du flyttade bort från området.',
    en: 'Support has ended because you moved away from the area.',
  },
} as const satisfies Record<Exclude<StateId, 'ended_deceased'>, Text>;
