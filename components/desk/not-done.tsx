import type { PageState } from "@/lib/forms/page-state";
import { routes } from "@/lib/routes";

/** Why nothing was done, and every word that was sent, so that it can be copied. */
export function NotDone({ state }: { state: PageState | null }) {
	const typed = (state?.values ?? []).filter(([, value]) => value.trim().length > 1);
	return (
		<>
			<h1>Der er ikke gjort noget</h1>
			<p className="lead">{state?.fault ?? "Siden bruges, når en formular ikke kan tages imod."}</p>
			<p>
				<a href={routes.desk}>Gå til skrivebordet</a>
			</p>
			{typed.length > 0 && (
				<section className="desk-part">
					<h2>Det, du skrev</h2>
					<dl className="facts-list">
						{typed.map(([name, value], i) => (
							// A name may come several times, in the form's own order.
							// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
							<div key={`${name}-${i}`}>
								<dt>{name}</dt>
								<dd className="typed">{value}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</>
	);
}
