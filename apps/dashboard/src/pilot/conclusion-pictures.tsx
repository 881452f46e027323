import { EffectFall, effectFallTable, PlaceboRow, placeboRowTable, type ChartTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import { certaintyReasons, effectFall, fallSentence, horizonNote, placeboSentence } from '@polku/domain/sentences';
import type { ReactNode } from 'react';
import { useSay } from '../messages/use-say.ts';
import { NumbersTable } from './numbers-table.tsx';
import { pilotFacts } from './pilot-facts.ts';
import { conclusionOf, titleOf, type ResultView } from './words.ts';

/** What a conclusion rests on: the way from what is seen to what remains, and what the same method makes of nothing. */
export function ConclusionPictures(view: ResultView) {
  const say = useSay();
  const conclusion = conclusionOf(view);
  if (conclusion === undefined || isAbsence(conclusion.estimate)) return null;
  const { minimumCount } = pilotFacts(view.evaluation);
  const fall = effectFall(conclusion);
  const shared = { conclusion, locale: say.locale, minimumCount };
  const metric = say.text(titleOf(view));
  const what = conclusion.horizon === null ? metric : `${metric}, ${say.text(horizonNote(conclusion.horizon))}`;
  const placebos = say.text(placeboSentence(conclusion));
  return (
    <div className="conclusion">
      {fall && (
        <Picture
          heading={say.text(fallSentence(fall))}
          subtitle={say('fall.subtitle', { what })}
          numbers={effectFallTable(shared, say.locale)}
        >
          <EffectFall {...shared} title={say.text(fallSentence(fall))} />
        </Picture>
      )}
      {conclusion.placebos.length === 0 ? (
        <p className="conclusion__without">{placebos}</p>
      ) : (
        <Picture heading={placebos} subtitle={say('placebo.subtitle')} numbers={placeboRowTable(shared, say.locale)}>
          <PlaceboRow {...shared} title={placebos} />
        </Picture>
      )}
      {conclusion.loweredBy.includes('one_team_beside') && (
        <p className="conclusion__without">{say.text(certaintyReasons.one_team_beside)}</p>
      )}
    </div>
  );
}

function Picture({
  heading,
  subtitle,
  numbers,
  children,
}: {
  readonly heading: string;
  readonly subtitle: string;
  readonly numbers: ChartTable;
  readonly children: ReactNode;
}) {
  const say = useSay();
  return (
    <section className="conclusion__picture" aria-label={heading}>
      <h3>{heading}</h3>
      <p className="detail__subtitle">{subtitle}</p>
      {children}
      <details>
        <summary>{say('picture.table')}</summary>
        <NumbersTable caption={heading} numbers={numbers} />
      </details>
    </section>
  );
}
