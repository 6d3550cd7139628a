type Numbered = { id: string; title: string; numbers: readonly string[]; isConfirmed: boolean };

/** What is known of whom one can call, each with whether somebody has confirmed it lately. */
export type KnownNumbers = {
	offers: readonly (Numbered & {
		provider: string;
		/** Codes; `null`: the whole country. */
		municipalities: readonly string[] | null;
	})[];
	municipalities: readonly (Numbered & { code: string })[];
	providers: readonly (Numbered & { slug: string })[];
	/** How many municipalities there are. */
	all: number;
};

/** A record with numbers that nobody has confirmed. */
export type WaitingNumber = Pick<Numbered, "id" | "title" | "numbers"> & {
	kind: "offer" | "municipality" | "provider";
	/** How many pages the numbers stand on, or are the way in of. */
	pages: number;
	/** Where they lie, for the permissions; `null`: nowhere in particular. */
	place: readonly string[] | null;
};

const order = new Intl.Collator("da");

/**
 * The numbers that nobody has confirmed, those first that most pages need, so that one call helps most. An offer's
 * number is needed in each municipality that it covers. A municipality's and a provider's are needed by their own
 * page, and by each of their offers that has no number of its own.
 */
export function numbersToConfirm(known: KnownNumbers): WaitingNumber[] {
	const without = known.offers.filter(({ numbers }) => numbers.length === 0);
	const waiting =
		(kind: WaitingNumber["kind"], pages: number, place: WaitingNumber["place"]) =>
		({ isConfirmed, id, title, numbers }: Numbered): WaitingNumber[] =>
			isConfirmed || numbers.length === 0 ? [] : [{ kind, id, title, numbers, pages, place }];
	return [
		...known.offers.flatMap((offer) => {
			const { municipalities } = offer;
			return waiting("offer", municipalities?.length ?? known.all, municipalities ?? [])(offer);
		}),
		...known.municipalities.flatMap((one) => {
			const served = without.filter(({ municipalities }) => municipalities?.includes(one.code));
			return waiting("municipality", served.length + 1, [one.code])(one);
		}),
		...known.providers.flatMap((one) => {
			const served = without.filter(({ provider }) => provider === one.slug);
			return waiting("provider", served.length + 1, null)(one);
		}),
	].sort((a, b) => b.pages - a.pages || order.compare(a.title, b.title));
}
