import { broken, file } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const referral = (readdressedTo: string) =>
  file('referrals', 'referral_id,episode_id,received_on,readdressed_on,readdressed_to', `r1,e1,2023-01-10,2023-01-12,${readdressedTo}`);

export const referralPassedToNobody: DataRule = {
  severity: 'warn',
  texts: {
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
  check: {
    row: rowsOf(
      'referrals',
      () =>
        ({ readdressed_on: on, readdressed_to: to }) =>
          on !== null && to === null && { column: 'readdressed_to' },
    ),
  },
  example: {
    breaks: [broken('a referral that was passed on to nobody', referral(''), 'referrals', 1, 'readdressed_to')],
    keeps: [referral('t2')],
  },
};
