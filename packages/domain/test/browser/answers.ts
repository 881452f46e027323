import { dataPackageDescriptor } from '@polku/domain/data-package';
import { metrics } from '@polku/domain/metrics';
import { nextStates, pathwaySvg, validatePath } from '@polku/domain/pathway';
import { pilots } from '@polku/domain/reference';
import { prose, resultSentence } from '@polku/domain/sentences';
import { coached, context } from '../sentences/released.ts';

/** A little of each part of the package: what a page or a worker of one's own would ask. */
export function answers() {
  return {
    metrics: Object.keys(metrics).length,
    pilots: Object.keys(pilots()).length,
    describesFiles: dataPackageDescriptor().resources.some(({ name }) => name === 'episodes'),
    next: nextStates('need_recognised').length > 0,
    broken: validatePath([
      { state: 'need_recognised', enteredOn: '2022-03-01' },
      { state: 'on_pathway', enteredOn: '2022-04-01' },
    ]).length,
    drawsThePathway: pathwaySvg('en').startsWith('<svg'),
    said: resultSentence(coached, metrics.coaching_employed, context).fi.includes(prose.fi.number(35)),
  };
}

export const expected = {
  metrics: 65,
  pilots: 41,
  describesFiles: true,
  next: true,
  broken: 1,
  drawsThePathway: true,
  said: true,
};
