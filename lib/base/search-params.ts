/** An address's parameters as Next hands them to a page. */
export type RawParams = Record<string, string | string[] | undefined>;

/** The same as the platform's own type, repetitions kept. */
export function toSearchParams(raw: RawParams): URLSearchParams {
	const pairs = Object.entries(raw).flatMap(([name, value]) =>
		[value ?? []].flat().map((one) => [name, one]),
	);
	return new URLSearchParams(pairs);
}
