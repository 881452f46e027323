// @internal
/** Rows gathered by person, each person's visits in order of time. */
export interface PersonVisits {
  readonly personCount: number;
  /** Visits of person i are `start[i]` to `start[i + 1]` in `row` and `time`. */
  readonly start: Int32Array;
  /** Where each visit stands in the rows given. */
  readonly row: Int32Array;
  readonly time: Float64Array;
}

/** Gathers rows by person, in the order in which people first appear, by a counting sort. */
export function personVisits(id: ArrayLike<number | string>, time: ArrayLike<number>): PersonVisits {
  const rows = id.length;
  const person = new Int32Array(rows);
  const numbers = new Map<number | string, number>();
  for (let i = 0; i < rows; i += 1) {
    let number = i > 0 && id[i] === id[i - 1] ? person[i - 1] : numbers.get(id[i]);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(id[i], number);
    }
    person[i] = number;
  }

  const personCount = numbers.size;
  const start = new Int32Array(personCount + 1);
  for (const number of person) start[number + 1] += 1;
  for (let i = 0; i < personCount; i += 1) start[i + 1] += start[i];
  const next = start.slice(0, personCount);
  const row = new Int32Array(rows);
  for (let i = 0; i < rows; i += 1) {
    row[next[person[i]]] = i;
    next[person[i]] += 1;
  }
  for (let i = 0; i < personCount; i += 1) sortByTime(row.subarray(start[i], start[i + 1]), time);
  // + 0: a time of −0 is the time 0.
  return { personCount, start, row, time: Float64Array.from(row, (i) => time[i] + 0) };
}

function sortByTime(rows: Int32Array, time: ArrayLike<number>): void {
  for (let i = 1; i < rows.length; i += 1) {
    if (time[rows[i]] < time[rows[i - 1]]) {
      rows.sort((a, b) => time[a] - time[b]);
      return;
    }
  }
}
