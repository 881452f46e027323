interface Flight<T> {
  readonly answer: Promise<T>;
  readonly whoWaits: Set<AbortSignal>;
  readonly end: AbortController;
}

/** Questions that are being worked on. Who asks one of them waits for the same answer; when nobody waits any more, the work stops. */
export class Flights<T> {
  readonly #flights = new Map<string, Flight<T>>();

  isOn = (question: string): boolean => this.#flights.has(question);

  /**
   * The answer to a question, worked out once for all who ask it meanwhile.
   *
   * @param work Is told by its signal when nobody waits any more.
   * @param signal Tells that this one no longer waits.
   * @throws the signal's reason, or what the work failed with: an error of it is told to all who wait.
   */
  async join(question: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const flight = this.#flights.get(question) ?? this.#start(question, work);
    flight.whoWaits.add(signal);
    let leave: () => void = () => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        flight.whoWaits.delete(signal);
        if (flight.whoWaits.size === 0) this.#stop(question, flight);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([flight.answer, left]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #start(question: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const end = new AbortController();
    const answer = work(end.signal);
    const flight: Flight<T> = { answer, whoWaits: new Set(), end };
    this.#flights.set(question, flight);
    const land = () => {
      if (this.#flights.get(question) === flight) this.#flights.delete(question);
    };
    answer.then(land, land);
    return flight;
  }

  /** One who asks from now on is not given the failure of work that was stopped. */
  #stop(question: string, flight: Flight<T>): void {
    if (this.#flights.get(question) === flight) this.#flights.delete(question);
    flight.end.abort();
  }
}
