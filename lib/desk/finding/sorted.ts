/** Whether a sorted list has a number. */
export function has(sorted: readonly number[], wanted: number): boolean {
	let [low, high] = [0, sorted.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = sorted[middle] ?? 0;
		if (found === wanted) return true;
		if (found < wanted) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}

/** What all of these sorted lists have; the shortest is gone through, the others are only asked. */
export function inAll(lists: readonly (readonly number[])[]): readonly number[] {
	const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
	return others.length === 0 ? shortest : shortest.filter((one) => others.every((list) => has(list, one)));
}

/** What any of these sorted lists has, sorted. */
export function inAny(lists: readonly (readonly number[])[]): readonly number[] {
	const filled = lists.filter((list) => list.length > 0);
	if (filled.length < 2) return filled[0] ?? [];
	return [...new Set(filled.flat())].sort((a, b) => a - b);
}
