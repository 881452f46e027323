import { clocks } from '@polku/domain/pathway';
import type { EventId, SourceSystemId } from '@polku/domain/reference';
import type { Random } from '../cohort/random.ts';
import { dateOfDay, dayNumber } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';

/** Milestones that other organisations keep; all else stands in the system that the team works in. */
const keptElsewhere: { readonly [Event in EventId]?: SourceSystemId } = {
  employment_started: 'employment_record',
  employment_ended: 'employment_record',
  studies_started: 'employment_record',
  studies_ended: 'employment_record',
  pension_applied: 'kela_system',
  disability_pension_granted: 'kela_system',
  disability_pension_rejected: 'kela_system',
};

const channelsOfContacts = { phone_call: 0.5, on_site: 0.25, video: 0.15, message: 0.1 } as const;
const contacts: readonly EventId[] = ['first_contact', 'support_contact', 'follow_up_contact'];

/** How contacts were made, and where dates come from that the team does not keep itself: of these some are known to the month only. */
export function withOrigins(events: readonly NewRow<'events'>[], random: Random): NewRow<'events'>[] {
  return events.map((row) => {
    if (contacts.includes(row.event)) return { ...row, channel: random.key<keyof typeof channelsOfContacts>(channelsOfContacts) };
    const source_system = keptElsewhere[row.event];
    return source_system === undefined ? row : { ...row, source_system, precision: random.happens(0.1) ? 'month' : 'day' };
  });
}

const waitingStates: readonly string[] = clocks.waiting_total.states;

/** Whether it was judged, when a wait began, that the client needs support during it. */
export const withSupport = (pathway: readonly NewRow<'pathway'>[], random: Random): NewRow<'pathway'>[] =>
  pathway.map((row) => (waitingStates.includes(row.state) && random.happens(0.7) ? { ...row, support_needed: random.happens(0.4) } : row));

/** Services were offered some days before they were ordered; to some clients a peer was offered too, and the client chose. */
export function withOffers(services: readonly NewRow<'services'>[], referredOn: number, random: Random): NewRow<'services'>[] {
  return services.flatMap((row): NewRow<'services'>[] => {
    if (!row.ordered_on) return [row];
    const offered = Math.max(referredOn, dayNumber(row.ordered_on) - random.integer(0, 10));
    const peer = random.happens(0.1)
      ? { episode_id: row.episode_id, service: 'peer_support' as const, offered_on: dateOfDay(offered) }
      : undefined;
    return [
      { ...row, offered_on: dateOfDay(offered) },
      ...(peer ? [random.happens(0.6) ? { ...peer, declined_on: row.ordered_on } : peer] : []),
    ];
  });
}
