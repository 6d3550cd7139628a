/** The two numbers that stand on every crisis card, whatever has become of their records (decision 21). */
const ALWAYS: Readonly<Record<string, string>> = { "alarm-112": "112", livslinien: "70201201" };

/** Whether a place to turn at once is one of the two. */
export const isAlwaysThere = (id: string): boolean => id in ALWAYS;

/** The number to call: that of the record, and for the two never none. */
export const crisisPhone = ({ id, phone }: { id: string; phone: string | null }): string | null =>
	phone ?? ALWAYS[id] ?? null;

/** The two in the order in which they stand. */
export const ALWAYS_THERE: readonly string[] = Object.keys(ALWAYS);

/** Whether a number is one of theirs: beside a crisis card it needs no second mention. */
export const isCrisisNumber = (phone: string | null): boolean =>
	Object.values(ALWAYS).some((number) => number === phone);
