import { eventEntries } from '../../catalogue/event-entries.ts';
import { milestoneOrder } from '../../catalogue/events.ts';
import { eventStanding } from '../../cases/event-standing.ts';
import { defineChapter, inWords, named } from '../chapter.ts';
import { eventStandings } from '../stages.ts';

export const milestones = defineChapter({
  place: 40,
  title: { fi: 'Vaiheet: tehty vai ei', sv: 'Skeden: gjorda eller inte', en: 'Milestones: done or not' },
  columns: ['what', 'standing'],
  tell: ({ events, shared, episode, on }) => {
    const agreements = shared.recording_agreements
      .filter(({ organisation_id: id }) => id === episode.organisation_id)
      .map((row) => ({ what: row.what, recordedIn: row.recorded_in, agreedOn: row.agreed_on }));
    return milestoneOrder.map((milestone) => ({
      what: named(eventEntries, milestone),
      standing: inWords(eventStandings, eventStanding(milestone, { since: episode.referred_on, events, agreements }, on)),
    }));
  },
});
