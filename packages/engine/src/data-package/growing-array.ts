/** A list of integers that grows: four bytes an entry, where an array of a million rows' objects would not fit. */
export class GrowingArray {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) this.#widen(this.length + 1);
    this.#values[this.length] = value;
    this.length += 1;
  }

  pushAll(values: Int32Array): void {
    if (this.length + values.length > this.#values.length) this.#widen(this.length + values.length);
    for (let index = 0; index < values.length; index += 1) this.#values[this.length + index] = values[index]!;
    this.length += values.length;
  }

  /** Fills an array with the values from an index on. */
  copyTo(target: Int32Array, from: number): void {
    for (let index = 0; index < target.length; index += 1) target[index] = this.#values[from + index]!;
  }

  get(index: number): number {
    return this.#values[index]!;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  #widen(length: number): void {
    const wider = new Int32Array(length * 2);
    wider.set(this.#values);
    this.#values = wider;
  }
}

/** Days as texts, each made once: a package tells of a few thousand days, each of them many times. */
const isoDays = new Map<number, string>();

/** The date that `dayNumber` made an integer of. */
export function isoDay(digits: number): string {
  let day = isoDays.get(digits);
  if (day === undefined) {
    const text = String(digits);
    day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    isoDays.set(digits, day);
  }
  return day;
}

/** A date as one integer that sorts by time, 20240229; 0 for no date. */
export function dayNumber(isoDate: string | null): number {
  if (isoDate === null) return 0;
  let digits = 0;
  for (let index = 0; index < 10; index += 1) {
    if (index !== 4 && index !== 7) digits = digits * 10 + isoDate.charCodeAt(index) - 48;
  }
  return digits;
}
