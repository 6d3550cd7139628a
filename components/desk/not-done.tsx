import type { PageState } from "@/lib/forms/page-state";
import { routes } from "@/lib/routes";
import { TypedWords } from "./typed-words";

/** Why nothing was done, and every word that was sent, so that it can be copied. */
export function NotDone({ state }: { state: PageState | null }) {
	return (
		<>
			<h1>Der er ikke gjort noget</h1>
			<p className="lead">{state?.fault ?? "Siden bruges, når en formular ikke kan tages imod."}</p>
			<p>
				<a href={routes.desk}>Gå til skrivebordet</a>
			</p>
			<TypedWords fields={state?.values ?? []} />
		</>
	);
}
