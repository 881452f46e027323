import { folderSource, validatePackage } from '@polku/engine/node';

/** `node validate-folder.js FOLDER`: checks a data package and prints how long that took, as a process of its own whose memory is its own. */
const start = performance.now();
const { rows, problemCount } = await validatePackage(folderSource(process.argv[2]!), { today: '2026-01-01' });
console.log(
  JSON.stringify({
    milliseconds: performance.now() - start,
    rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    problemCount,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
