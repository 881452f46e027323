import { useEffect } from 'react';
import { usePage } from '../layout/use-page.ts';
import { CheckReport } from './check-report.tsx';
import { DropFiles } from './drop-files.tsx';
import { MatchingForm } from './matching-form.tsx';
import { openFiles, prepare, useOwnData, type Stage } from './own-data.ts';
import { PolicyChoice } from './policy-choice.tsx';
import { RefusalLine } from './refusal-line.tsx';
import { StageNews } from './stage-news.tsx';
import { useOwnSay } from './use-own-say.ts';
import { WorkProgress } from './work-progress.tsx';

/** From the reader's own files to answers: whom they are for, which files, and what came of them. */
export function OwnDataPage() {
  const say = useOwnSay();
  const heading = usePage(say('own.heading'));
  const { stage, policy, matching } = useOwnData();
  useEffect(prepare, []);
  return (
    <main id="content" className="own">
      <div className="masthead">
        <div className="wrap">
          <h1 ref={heading} tabIndex={-1}>
            {say('own.heading')}
          </h1>
          <p className="lede">{say('own.lede')}</p>
        </div>
      </div>
      <div className="wrap own__steps">
        <PolicyChoice policy={policy} />
        <DropFiles isDisabled={stage.kind === 'working'} onFiles={(files) => void openFiles(files, say.locale)} />
        <StageNews stage={stage} />
        {matching && <MatchingForm key={matching.tables.map(({ name }) => name).join('\n')} matching={matching} />}
        <Outcome stage={stage} />
      </div>
    </main>
  );
}

function Outcome({ stage }: { readonly stage: Stage }) {
  switch (stage.kind) {
    case 'empty':
    case 'matching':
      return null;
    case 'working':
      return <WorkProgress progress={stage.progress} />;
    case 'refused':
      return <RefusalLine refusal={stage.refusal} />;
    case 'checked':
      return <CheckReport check={stage} />;
  }
}
