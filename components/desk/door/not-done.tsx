import { routes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
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
