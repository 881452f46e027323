import { describe, expect, it } from 'vitest';
import { trustChecks, trustHeadline, type TrustCheck } from '../../src/sentences.ts';
import { coached, context, diagnostics, readable, suppressed, unlikeClients, waits } from './released.ts';

const checks = (changes: Parameters<typeof diagnostics>[0] = {}, planLockedOn: string | null = context.planLockedOn) =>
  trustChecks(waits(-17, -20, -14, { diagnostics: diagnostics(changes) }), { planLockedOn });
const find = (id: TrustCheck['id'], found: readonly TrustCheck[]) => {
  const check = found.find((each) => each.id === id);
  return check && { state: check.state, ...readable(check.text) };
};

describe('can we trust it yet?', () => {
  it('yes, where every check is passed', () => {
    const passed = checks();
    expect(passed.map(({ id, state }) => `${id}: ${state}`)).toEqual([
      'plan_locked: ok',
      'balance: ok',
      'follow_up: ok',
      'segments_known: ok',
      'date_order: ok',
    ]);
    expect(readable(trustHeadline(passed))).toEqual({
      fi: 'Kyllä: tarkistukset on läpäisty',
      sv: 'Ja: kontrollerna är godkända',
      en: 'Yes: the checks are passed',
    });
    expect(passed.map(({ text }) => readable(text).fi)).toEqual([
      'Suunnitelma lukittiin 1. kesäkuuta 2022, ennen tuloksia.',
      'Ryhmien asiakkaat ovat verrattavissa.',
      'Tulos tiedetään 95 %:lla niistä, joiden seuranta-aika on täynnä.',
      'Asiakasryhmä tiedetään 97 %:lla.',
      'Päivämäärät ovat oikeassa järjestyksessä.',
    ]);
  });

  it.each([
    [
      'plan_locked',
      checks({}, null),
      'Mittari ei ollut ennen tuloksia lukitussa suunnitelmassa.',
      'Mätaren ingick inte i en plan som låsts före resultaten.',
      'The metric was not in a plan locked before the results.',
    ],
    [
      'balance',
      checks({ balance: unlikeClients }),
      'Ryhmien asiakkaat ovat erilaisia.',
      'Klienterna i grupperna är olika.',
      'The groups’ clients are unlike.',
    ],
    [
      'follow_up',
      checks({ followUp: { complete: 700, potential: 1000 } }),
      'Tulos tiedetään 70 %:lla niistä, joiden seuranta-aika on täynnä.',
      'Utfallet är känt för 70 % av dem vars uppföljningstid har gått.',
      'The outcome is known for 70% of those whose follow-up is due.',
    ],
    [
      'segments_known',
      checks({ unknownSegmentShare: 0.2 }),
      'Asiakasryhmä tiedetään 80 %:lla.',
      'Klientgruppen är känd för 80 %.',
      'The client segment is known for 80%.',
    ],
    [
      'date_order',
      checks({ orderViolations: 60 }),
      'Lähetteitä, joiden päivämäärät ovat väärässä järjestyksessä: 60.',
      'Remisser med datum i fel ordning: 60.',
      'Referrals with dates out of order: 60.',
    ],
    [
      'excluded',
      checks({
        excluded: [
          { reason: 'a', n: 50 },
          { reason: 'b', n: 40 },
        ],
      }),
      'Laskennan ulkopuolelle jääneitä lähetteitä: 90.',
      'Remisser som lämnats utanför beräkningen: 90.',
      'Referrals left out of the calculation: 90.',
    ],
    [
      'start_up',
      checks({ startUpEpisodes: 300 }),
      'Uuden toimintatavan kolmen ensimmäisen kuukauden lähetteitä: 300.',
      'Remisser från det nya arbetssättets tre första månader: 300.',
      'Referrals of the first three months of the new way of working: 300.',
    ],
  ] as const)('with care about %s', (id, found, fi, sv, en) => {
    expect(find(id, found)).toEqual({ state: 'caution', fi, sv, en });
    expect(trustHeadline(found).en).toBe('With care on one point');
  });

  it('names what is small without calling for care', () => {
    expect(find('date_order', checks({ orderViolations: 8 }))?.state).toBe('ok');
    expect(find('start_up', checks({ startUpEpisodes: 90 }))?.state).toBe('ok');
  });

  it('counts the points to be careful about', () => {
    const found = checks({ balance: unlikeClients, orderViolations: 60 }, null);
    expect(readable(trustHeadline(found))).toEqual({
      fi: 'Varauksin: huomioitavaa 3 kohdassa',
      sv: 'Med förbehåll på 3 punkter',
      en: 'With care on 3 points',
    });
  });

  it('leaves out what may not be shown or was not looked at', () => {
    const hidden = checks({
      followUp: { complete: suppressed, potential: suppressed },
      unknownSegmentShare: suppressed,
      orderViolations: suppressed,
      excluded: [{ reason: 'a', n: suppressed }],
      startUpEpisodes: suppressed,
    });
    expect(hidden.map(({ id }) => id)).toEqual(['plan_locked', 'balance']);
    expect(trustChecks(coached, context).map(({ id }) => id)).toEqual(['plan_locked']);
  });
});
