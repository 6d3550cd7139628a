import type { Carried } from "@/lib/accounts/carried";
import { HiddenFields } from "./hidden-fields";

/** Sends what was typed to where it was meant for. */
export function ResendForm({ carried, button }: { carried: Carried; button: string }) {
	return (
		<form method="post" action={carried.action}>
			<HiddenFields fields={carried.fields} />
			<button className="button" type="submit">
				{button}
			</button>
		</form>
	);
}

/** Everything that was typed, to be read and copied. */
export function TypedWords({ fields }: Pick<Carried, "fields">) {
	const typed = fields.filter(([, value]) => value.trim().length > 1);
	if (typed.length === 0) return null;
	return (
		<section className="desk-part">
			<h2>Det, du skrev</h2>
			<dl className="facts-list">
				{typed.map(([name, value], i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
					<div key={`${name}-${i}`}>
						<dt>{name}</dt>
						<dd className="typed">{value}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
