import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Työikäinen ja työtä vailla; jokin työkyvyssä vaikeuttaa työllistymistä; haluaa työhön. Etuus ja diagnoosi eivät ratkaise.',
    sv: 'I arbetsför ålder och utan arbete; något i arbetsförmågan försvårar sysselsättning; vill arbeta. Förmån och diagnos avgör inte.',
    en: 'Of working age and without work; something in work ability hampers employment; wants to work. Neither benefit nor diagnosis decides.',
  },
  exit: {
    fi: 'Vaihtoehdot on käyty läpi ja tiedetään, tarvitaanko tiimin apua.',
    sv: 'Alternativen har gåtts igenom och det är känt om teamets hjälp behövs.',
    en: 'The options have been gone through, and whether the team is needed is known.',
  },
  responsible: {
    label: {
      fi: 'tarpeen tunnistanut ammattilainen (tai asiakas itse tai Kelan etsivä työ)',
      sv: 'den yrkesperson som identifierade behovet (eller klienten själv eller FPA:s uppsökande arbete)',
      en: 'the professional who recognised the need (or the client, or outreach by Kela)',
    },
    roles: ['client', 'kela_expert'],
  },
  dates: ['recognisedOn', 'signalRoute', 'scoreRatedOn'],
  source: 'S2.2, S2.9',
} as const satisfies StateDetail;
