/** A finite ring: its elements are numbered from 0, which is its zero. */
export interface Ring {
  readonly size: number;
  add(a: number, b: number): number;
  multiply(a: number, b: number): number;
  /** Elements whose differences can all be divided by: as many as the smallest field in the ring has. */
  readonly units: readonly number[];
}

/** Takes a whole number from 2; gives its prime powers, as [prime, exponent]. */
export function primePowers(n: number): [prime: number, exponent: number][] {
  const powers: [number, number][] = [];
  for (let prime = 2; n > 1; prime++) {
    if (prime * prime > n) prime = n;
    let exponent = 0;
    for (; n % prime === 0; n /= prime) exponent++;
    if (exponent > 0) powers.push([prime, exponent]);
  }
  return powers;
}

/**
 * Takes a size from 2; gives the direct product of the finite fields whose sizes are its prime powers: the field of that
 * size itself where it is a prime power (MacNeish 1922: as many orthogonal Latin squares as its smallest part has).
 */
export function ring(size: number): Ring {
  const fields = primePowers(size).map(([prime, exponent]) => field(prime, exponent));
  const split = (element: number): number[] =>
    fields.map((part) => {
      const digit = element % part.size;
      element = (element - digit) / part.size;
      return digit;
    });
  const join = (digits: readonly number[]): number =>
    digits.reduceRight((element, digit, index) => element * (fields[index]?.size ?? 1) + digit, 0);
  const each = (act: 'add' | 'multiply', a: number, b: number): number => {
    const [left, right] = [split(a), split(b)];
    return join(fields.map((part, index) => part[act](left[index] ?? 0, right[index] ?? 0)));
  };
  const smallest = Math.min(...fields.map((part) => part.size));
  return {
    size,
    add: (a, b) => each('add', a, b),
    multiply: (a, b) => each('multiply', a, b),
    units: Array.from({ length: smallest }, (_, element) => join(fields.map(() => element))),
  };
}

type Field = Pick<Ring, 'size' | 'add' | 'multiply'>;

/** The field of prime^exponent elements: polynomials over the prime's field, as digits, modulo an irreducible one. */
function field(prime: number, exponent: number): Field {
  const size = prime ** exponent;
  if (exponent === 1) return { size, add: (a, b) => (a + b) % prime, multiply: (a, b) => (a * b) % prime };
  const modulus = irreducible(prime, exponent);
  const table = new Int32Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const product = remainder(times(digits(a, prime), digits(b, prime), prime), modulus, prime);
      table[a * size + b] = number(product, prime);
    }
  const add = (a: number, b: number): number => {
    const [left, right] = [digits(a, prime, exponent), digits(b, prime, exponent)];
    return number(
      left.map((digit, index) => (digit + (right[index] ?? 0)) % prime),
      prime,
    );
  };
  return { size, add, multiply: (a, b) => table[a * size + b] ?? 0 };
}

/** The smallest monic polynomial of this degree that no polynomial of at most half the degree divides. */
function irreducible(prime: number, degree: number): number[] {
  const divisors: number[][] = [];
  for (let low = prime; low < prime ** (Math.floor(degree / 2) + 1); low++) {
    const divisor = digits(low, prime);
    if (divisor.at(-1) === 1) divisors.push(divisor);
  }
  for (let tail = 1; ; tail++) {
    const candidate = digits(prime ** degree + tail, prime);
    if (divisors.every((divisor) => remainder(candidate, divisor, prime).some((digit) => digit > 0))) return candidate;
  }
}

function digits(value: number, prime: number, length = 0): number[] {
  const out: number[] = [];
  for (; value > 0; value = Math.floor(value / prime)) out.push(value % prime);
  while (out.length < length) out.push(0);
  return out;
}

function number(polynomial: readonly number[], prime: number): number {
  return polynomial.reduceRight((value, digit) => value * prime + digit, 0);
}

function times(a: readonly number[], b: readonly number[], prime: number): number[] {
  const out = Array.from({ length: Math.max(0, a.length + b.length - 1) }, () => 0);
  a.forEach((left, i) =>
    b.forEach((right, j) => {
      out[i + j] = ((out[i + j] ?? 0) + left * right) % prime;
    }),
  );
  return out;
}

/** What is left of a polynomial after division by a monic one. */
function remainder(polynomial: readonly number[], divisor: readonly number[], prime: number): number[] {
  const out = polynomial.slice();
  for (let top = out.length - 1; top >= divisor.length - 1; top--) {
    const factor = out[top] ?? 0;
    divisor.forEach((digit, index) => {
      const at = top - divisor.length + 1 + index;
      out[at] = ((out[at] ?? 0) + (prime - factor) * digit) % prime;
    });
  }
  return out.slice(0, divisor.length - 1);
}
