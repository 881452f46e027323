import { roles } from '../../catalogue/roles/index.ts';
import { presentByLayer } from '../../services/team-on.ts';
import { allNamed, defineChapter } from '../chapter.ts';
import { meetingsOf } from '../meetings-of.ts';

export const meetings = defineChapter({
  place: 200,
  title: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
  columns: ['day', 'client_present', 'core', 'extended', 'others'],
  tell: (file) => {
    const posts = file.shared.staffing
      .filter(({ team_id: id }) => id === file.episode.team_id)
      .map((row) => ({
        role: row.role,
        from: row.from_on,
        to: row.to_on,
        fullTimeEquivalents: row.full_time_equivalents,
        layer: row.layer,
      }));
    return meetingsOf(file).map(({ heldOn, clientPresent, rolesPresent }) => {
      const { core, extended, others } = presentByLayer(rolesPresent, posts, heldOn);
      return {
        day: heldOn,
        client_present: clientPresent,
        core: allNamed(roles, core),
        extended: allNamed(roles, extended),
        others: allNamed(roles, others),
      };
    });
  },
});
