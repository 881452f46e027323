import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { faultInWords } from '../data/fault.ts';
import { useSource } from '../data/source-context.ts';
import { useWhoami } from '../data/use-whoami.ts';
import { usePage } from '../layout/use-page.ts';
import { useSay } from '../messages/use-say.ts';
import { FaultPage } from '../pages/fault-page.tsx';
import { LoadingPage } from '../pages/loading-page.tsx';
import { AgreementTable } from './agreement-table.tsx';
import { FieldsForm } from './fields-form.tsx';
import { PermitTable } from './permit-table.tsx';

const permitFields = ['organisation', 'permit', 'subject', 'purpose', 'from', 'until'] as const;
const agreementFields = ['organisation', 'pilotOrganisation', 'pilot', 'from', 'until'] as const;

/** A data steward's page: the permits and agreements of their organisations, to give and to take back. */
export function AccessPage() {
  const say = useSay();
  const heading = usePage(say('access.heading'));
  const { client, key } = useSource();
  const organisations = useWhoami()?.organisations;
  const asking = useQuery({
    queryKey: [key, 'access'],
    queryFn: async () => ({ permits: await client.permits.query(), agreements: await client.agreements.query() }),
    retry: false,
    networkMode: 'always',
  });
  const [news, setNews] = useState<string>();
  const decide = async (decision: Promise<unknown>): Promise<boolean> => {
    const failure = await decision.then(
      () => undefined,
      (error: unknown) => faultInWords(error, say),
    );
    setNews(failure ?? say('access.done'));
    await asking.refetch();
    return failure === undefined;
  };
  if (asking.data === undefined)
    return asking.error ? <FaultPage error={asking.error} reset={() => void asking.refetch()} /> : <LoadingPage />;
  const { permits, agreements } = asking.data;
  const own = organisations === undefined || organisations === 'all' ? [] : organisations;
  return (
    <main id="content">
      <div className="masthead">
        <div className="wrap">
          <h1 ref={heading} tabIndex={-1}>
            {say('access.heading')}
          </h1>
          <p className="lede">{say('access.lede')}</p>
        </div>
      </div>
      <div className="wrap access">
        <output>{news}</output>
        <section aria-labelledby="permits">
          <h2 id="permits">{say('access.permits')}</h2>
          <PermitTable
            permits={permits}
            onWithdraw={({ organisation, permit }) => void decide(client.withdrawPermit.mutate({ organisation, permit }))}
          />
          <FieldsForm
            fields={permitFields}
            organisations={own}
            action={say('access.grant')}
            onDone={(values) => decide(client.grantPermit.mutate(values))}
          />
        </section>
        <section aria-labelledby="agreements">
          <h2 id="agreements">{say('access.agreements')}</h2>
          <p>{say('access.agreementsAbout')}</p>
          <AgreementTable
            agreements={agreements}
            own={own}
            onEnd={({ organisation, pilotOrganisation, pilot }) =>
              void decide(client.endAgreement.mutate({ organisation, pilotOrganisation, pilot }))
            }
          />
          <FieldsForm
            fields={agreementFields}
            organisations={own}
            action={say('access.agree')}
            onDone={(values) => decide(client.agree.mutate(values))}
          />
        </section>
      </div>
    </main>
  );
}
