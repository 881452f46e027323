import type { Evaluation } from '@polku/domain/evaluation';
import { useParams } from '@tanstack/react-router';
import { useEvaluation, type Answered } from '../data/use-answers.ts';
import { isMissingPilot } from '../data/fault.ts';
import { DataOriginBanner } from '../layout/data-origin-banner.tsx';
import { PageFoot } from '../layout/page-foot.tsx';
import { usePage } from '../layout/use-page.ts';
import { useSay } from '../messages/use-say.ts';
import { ArmsLegend } from '../pilot/arms-legend.tsx';
import { topicCertainties } from '../pilot/certainties.ts';
import { choosePair, comparedPairs } from '../pilot/compared-pair.ts';
import { FourAnswers, isWhole } from '../pilot/four-answers.tsx';
import { NotFollowedList } from '../pilot/not-followed-list.tsx';
import { PermitLine } from '../pilot/permit-line.tsx';
import { PilotChips } from '../pilot/pilot-chips.tsx';
import { PilotLede } from '../pilot/pilot-lede.tsx';
import { resultsByTopic } from '../pilot/results-by-topic.ts';
import { SteeringReport } from '../pilot/steering-report.tsx';
import { TopicSection } from '../pilot/topic-section.tsx';
import { TrustSection } from '../pilot/trust-section.tsx';
import { usePilotSearch } from '../pilot/pilot-search.ts';
import { PlanSection } from '../plan/plan-section.tsx';
import { FaultPage } from './fault-page.tsx';
import { LoadingPage } from './loading-page.tsx';
import { MissingPage } from './missing-page.tsx';

/** A pilot's page: whom it compares, four answers, and each answer in detail. */
export function PilotPage() {
  const { pilotId = '' } = useParams({ strict: false });
  const { organisation, permit } = usePilotSearch();
  const answered = useEvaluation(pilotId, organisation, permit);
  if (answered.value)
    return <EvaluatedPilot key={`${organisation} ${pilotId} ${permit}`} evaluation={answered.value} answered={answered} />;
  if (isMissingPilot(answered.error)) return <MissingPage pilot={pilotId} />;
  return answered.error ? <FaultPage error={answered.error} reset={answered.retry} /> : <LoadingPage />;
}

function EvaluatedPilot({ evaluation, answered }: { readonly evaluation: Evaluation; readonly answered: Answered<Evaluation> }) {
  const say = useSay();
  const search = usePilotSearch();
  const heading = usePage(evaluation.pilot.name);
  const pair = choosePair(comparedPairs(evaluation), search);
  const topics = resultsByTopic(evaluation);
  const view = { evaluation, pair };
  const certainties = topicCertainties(evaluation, pair, topics);
  return (
    <>
      <PermitLine />
      <DataOriginBanner pilot={evaluation.pilot.id} policy={evaluation.provenance.policy} />
      <main id="content">
        <div className="masthead">
          <div className="wrap">
            <h1 ref={heading} tabIndex={-1}>
              {evaluation.pilot.name}
            </h1>
            <PilotLede evaluation={evaluation} />
            <PilotChips {...view} />
          </div>
        </div>
        <div className="wrap">
          <ArmsLegend {...view} />
          <h2 className="visually-hidden">{say('answers.heading')}</h2>
          <FourAnswers {...view} topics={topics} certainties={certainties} />
          {topics.map((results) => results.followed.length > 0 && <TopicSection key={results.topic} {...view} results={results} />)}
          {isWhole(topics) && <TrustSection {...view} certainties={certainties} />}
          <NotFollowedList topics={topics} />
          <PlanSection evaluation={evaluation} organisation={search.organisation} />
          <SteeringReport {...view} />
          <PageFoot evaluation={evaluation} answered={answered} />
        </div>
      </main>
    </>
  );
}
