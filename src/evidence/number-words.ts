// The words for whole numbers below a hundred, and what they are worth. Lists only; what they count is not known here.

/** "zero" to "nineteen", each at the place of its value. */
const TO_NINETEEN: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');

/** "twenty" to "ninety". */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "zero" to "nineteen", and "twenty" to "ninety", to their value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...TO_NINETEEN.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
