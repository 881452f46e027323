// @internal
import type { Locale } from '@polku/domain';

/** Phrases of charts that hold a number or a name: whole in each language, never glued. */
export const phrases = {
  days: { fi: (days) => `${days} pv`, sv: (days) => `${days} d`, en: (days) => `${days} d` },
  months: { fi: (months) => `${months} kk`, sv: (months) => `${months} mån`, en: (months) => `${months} mo` },
  halfByDay: {
    fi: (day) => `puolet päivään ${day} mennessä`,
    sv: (day) => `hälften senast dag ${day}`,
    en: (day) => `half by day ${day}`,
  },
  shareByDay: {
    fi: (day, share) => `${day} päivään mennessä ${share}`,
    sv: (day, share) => `inom ${day} dagar ${share}`,
    en: (day, share) => `by day ${day} ${share}`,
  },
  shareByMonth: {
    fi: (months, share) => `${months} kuukauden kohdalla ${share}`,
    sv: (months, share) => `vid ${months} månader ${share}`,
    en: (months, share) => `at ${months} months ${share}`,
  },
  followedTo: {
    fi: (day) => `seuranta yltää päivään ${day}`,
    sv: (day) => `uppföljningen når till dag ${day}`,
    en: (day) => `follow-up reaches day ${day}`,
  },
  onDay: { fi: (day) => `Osuus päivänä ${day}`, sv: (day) => `Andel dag ${day}`, en: (day) => `Share on day ${day}` },
  ofFirstDays: {
    fi: (days) => `päivää ensimmäisistä ${days} päivästä lähetteen jälkeen`,
    sv: (days) => `av de första ${days} dagarna efter remissen`,
    en: (days) => `of the first ${days} days after the referral`,
  },
  of: { fi: (part, whole) => `${part} / ${whole}`, sv: (part, whole) => `${part} av ${whole}`, en: (part, whole) => `${part} of ${whole}` },
  ofTarget: {
    fi: (value, target) => `${value} / tavoite ${target}`,
    sv: (value, target) => `${value} / mål ${target}`,
    en: (value, target) => `${value} of a target of ${target}`,
  },
  people: { fi: (count) => `${count} henkilöä`, sv: (count) => `${count} personer`, en: (count) => `${count} people` },
  clients: { fi: (count) => `${count} asiakasta`, sv: (count) => `${count} klienter`, en: (count) => `${count} clients` },
  unknown: { fi: (count) => `${count} ei tiedossa`, sv: (count) => `${count} okända`, en: (count) => `${count} unknown` },
  meansOnScale: {
    fi: (lowest, highest) => `Keskiarvot asteikolla ${lowest}–${highest}; viiva pisteen ylä- ja alapuolella on muutoksen 95 %:n väli.`,
    sv: (lowest, highest) => `Medelvärden på skalan ${lowest}–${highest}; strecket över och under punkten är förändringens 95 %-intervall.`,
    en: (lowest, highest) =>
      `Means on a scale of ${lowest} to ${highest}; the bar above and below a point is the 95% interval of the change.`,
  },
  targetIs: { fi: (count) => `tavoite ${count}`, sv: (count) => `mål ${count}`, en: (count) => `target ${count}` },
  forecastMissing: {
    fi: (reason) => `ei ennustetta (${reason})`,
    sv: (reason) => `ingen prognos (${reason})`,
    en: (reason) => `no forecast (${reason})`,
  },
  forecastFor: {
    fi: (date, value) => `ennuste ${date}: ${value}`,
    sv: (date, value) => `prognos ${date}: ${value}`,
    en: (date, value) => `forecast for ${date}: ${value}`,
  },
  unitsMore: { fi: (unit) => `${unit} enemmän`, sv: (unit) => `${unit} mer`, en: (unit) => `${unit} more` },
  unitsLess: { fi: (unit) => `${unit} vähemmän`, sv: (unit) => `${unit} mindre`, en: (unit) => `${unit} less` },
  decidingInterval: {
    fi: (level) => `Pilotin viiva on ratkaiseva väli (${level}), muiden kaksi keskivirhettä kumpaankin suuntaan.`,
    sv: (level) => `Pilotförsökets streck är det avgörande intervallet (${level}), de andras två medelfel åt vardera hållet.`,
    en: (level) => `The pilot’s line is the deciding interval (${level}); the others’ are two standard errors each way.`,
  },
} as const satisfies Record<string, Record<Locale, (...parts: string[]) => string>>;
