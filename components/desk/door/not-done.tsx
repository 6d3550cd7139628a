import { routes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { pendingPostOf } from "@/lib/desk/sign-in/pending-post";
import { ResendForm } from "../sign-in/resend";
import { TypedWords } from "./typed-words";

/** Why nothing was done, and every word that was sent, so that it can be copied. */
export function NotDone({ state }: { state: PageState | null }) {
	const pendingPost = pendingPostOf(state);
	return (
		<>
			<h1>Der er ikke gjort noget</h1>
			<p className="lead">{state?.fault ?? "Siden bruges, når en formular ikke kan tages imod."}</p>
			{pendingPost && <ResendForm pendingPost={pendingPost} button="Prøv igen" />}
			<p>
				<a href={routes.desk}>Gå til skrivebordet</a>
			</p>
			<TypedWords fields={state?.values ?? []} />
		</>
	);
}
