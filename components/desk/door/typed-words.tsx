const ROW = "grid gap-x-10 gap-y-2.5 border-b border-b-line py-3.5 sm:grid-cols-[12rem_1fr]";

type Props = { fields: readonly (readonly [name: string, value: string])[] };

/** Everything that was typed, to be read and copied; single letters are marks of ours. */
export function TypedWords({ fields }: Props) {
	const typed = fields.filter(([, value]) => value.trim().length > 1);
	if (typed.length === 0) return null;
	return (
		<section className="desk-part">
			<h2>Det, du skrev</h2>
			<dl>
				{typed.map(([name, value], i) => (
					// A name may come several times, in the form's own order.
					// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
					<div key={`${name}-${i}`} className={ROW}>
						<dt className="font-bold">{name}</dt>
						<dd className="typed wrap-anywhere">{value}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
