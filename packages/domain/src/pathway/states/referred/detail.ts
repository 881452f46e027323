import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Suostumus on voimassa ja yhtenäinen lähete kirjoitettu.',
    sv: 'Samtycket gäller och den enhetliga remissen är skriven.',
    en: 'Consent is valid and the uniform referral is written.',
  },
  exit: {
    fi: 'Lähete saapuu yhteiseen postilaatikkoon.',
    sv: 'Remissen kommer till den gemensamma inkorgen.',
    en: 'The referral arrives in the inbox.',
  },
  responsible: { label: { fi: 'lähettäjä', sv: 'avsändaren av remissen', en: 'the referrer' }, roles: [] },
  dates: ['referralSentOn'],
  source: 'S0.7',
} as const satisfies StateDetail;
