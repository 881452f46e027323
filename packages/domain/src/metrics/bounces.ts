import { defineMetric } from './definition.ts';

export const bounces = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Luukuttaminen',
    sv: 'Runthänvisning',
    en: 'Sending round',
  },
  question: {
    fi: 'Lähetetäänkö asiakasta luukulta luukulle?',
    sv: 'Skickas klienter från lucka till lucka?',
    en: 'Are clients sent from door to door?',
  },
  topic: { id: 'speed', rank: 9 },
  definition: {
    fi: 'Asiakkuuden toiset ja sitä myöhemmät lähetteet; asiakasta kohden.',
    sv: 'Remisser efter den första i samma ärende; per klient.',
    en: 'Referrals after the first of the same case; for each client.',
  },
  pitfalls: {
    fi: 'Toiseen yksikköön lähteneet eivät näy.',
    sv: 'De som skickats till en annan enhet syns inte.',
    en: 'Those sent to another unit are not seen.',
  },
  unit: 'count',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.16',
  term: 'hatch_to_hatch',
  reference: 'poisson.test',
  of: { rows: 'referrals', datedBy: 'received_on', count: 'repeats' },
  per: 'episode',
  phrases: {
    counted: {
      fi: 'Samasta asiasta on tullut {value} {value:uusi lähete|uutta lähetettä}.',
      sv: '{value} {value:ny remiss|nya remisser} har kommit i samma ärende.',
      en: '{value} further {value:referral|referrals} of the same case {value:has|have} come.',
    },
    ofTarget: {
      fi: 'Samasta asiasta on tullut {value} {value:uusi lähete|uutta lähetettä}, tavoite on {target}.',
      sv: '{value} {value:ny remiss|nya remisser} har kommit i samma ärende, målet är {target}.',
      en: '{value} further {value:referral|referrals} of the same case {value:has|have} come; the aim is {target}.',
    },
    atThisPace: {
      fi: 'Samasta asiasta on tullut {value} {value:uusi lähete|uutta lähetettä}, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:ny remiss|nya remisser} har kommit i samma ärende, målet är {target}; i den här takten blir det {forecast} ({interval}) före slutet.',
      en: '{value} further {value:referral|referrals} of the same case {value:has|have} come; the aim is {target}; at this pace {forecast} ({interval}) by the end.',
    },
    rated: {
      fi: 'Asiakasta kohden niitä on {rate}.',
      sv: 'Det är {rate} per klient.',
      en: 'That is {rate} for each client.',
    },
    notFollowed: {
      fi: 'lähetteitä ei ole kirjattu',
      sv: 'remisser har inte registrerats',
      en: 'referrals were not recorded',
    },
  },
});
