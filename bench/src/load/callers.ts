import { Agent, request as ask } from 'node:http';

/** What a process of callers is told to do. */
export interface CallersAsked {
  readonly url: string;
  /** A question that is asked by POST; without one the address is read. */
  readonly question?: string | undefined;
  readonly token: string;
  readonly users: number;
  readonly seconds: number;
}

export interface CallersTold {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Turned away by a budget of calls. */
  readonly refused: number;
  readonly failed: number;
  /** Of one answer. */
  readonly bytes: number;
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
}

/** One question by one user, who has an address and a connection of their own. */
const askOnce = ({ url, question, token }: CallersAsked, agent: Agent, localAddress: string): Promise<Answer> =>
  new Promise((resolve) => {
    const json = question === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(question) };
    const headers = { authorization: `Bearer ${token}`, ...json };
    const request = ask(url, { method: question === undefined ? 'GET' : 'POST', agent, localAddress, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on('error', () => resolve({ status: 0, bytes }));
    });
    request.on('error', () => resolve({ status: 0, bytes: 0 }));
    request.end(question);
  });

process.once('message', async (asked: CallersAsked) => {
  const { users, seconds } = asked;
  const milliseconds: number[] = [];
  let [refused, failed, bytes] = [0, 0, 0];
  const until = performance.now() + seconds * 1000;
  const user = async (_: unknown, i: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (performance.now() < until) {
      const start = performance.now();
      const answer = await askOnce(asked, agent, `127.0.0.${i + 2}`);
      if (answer.status === 200) {
        milliseconds.push(performance.now() - start);
        bytes = answer.bytes;
      } else if (answer.status === 429) refused += 1;
      else failed += 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: users }, user));
  const rising = milliseconds.toSorted((a, b) => a - b);
  const told: CallersTold = {
    perSecond: rising.length / seconds,
    p99: rising[Math.floor(rising.length * 0.99)] ?? Infinity,
    refused,
    failed,
    bytes,
  };
  process.send!(told);
});
