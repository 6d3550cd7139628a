/** How many values at a time: a database takes no endless list. */
const CHUNK = 500;

/** Reads what belongs to any number of values, some hundreds of them a query, in their order. */
export async function inChunks<T, R>(
	values: readonly T[],
	read: (some: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
	const found: R[] = [];
	for (let from = 0; from < values.length; from += CHUNK) {
		for (const row of await read(values.slice(from, from + CHUNK))) found.push(row);
	}
	return found;
}
