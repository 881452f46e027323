import { followedVersions, versionFollowed } from '../../steering/process-versions.ts';
import { defineChapter, inWords } from '../chapter.ts';

export const process = defineChapter({
  place: 350,
  title: { fi: 'Prosessikaavio, jota noudatettiin', sv: 'Processchema som följdes', en: 'Process chart that was followed' },
  columns: ['version', 'standing'],
  tell: ({ episode, shared, has }) => {
    if (!has('process_versions')) return [];
    const versions = shared.process_versions
      .filter(({ organisation_id: id }) => id === episode.organisation_id)
      .map(({ version, approved_on: approvedOn }) => ({ version, approvedOn }));
    return [
      {
        version: episode.process_version,
        standing: inWords(followedVersions, versionFollowed(episode.process_version, versions, episode.referred_on)),
      },
    ];
  },
});
