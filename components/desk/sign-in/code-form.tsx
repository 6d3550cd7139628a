import { deskRoutes } from "@/lib/base/routes";
import { type PendingPost, pendingPostFields } from "@/lib/desk/sign-in/pending-post";
import { TextField } from "../../ui/forms/field";
import { HiddenFields } from "./hidden-fields";
import { UseKey } from "./use-key";

/** The second step: a code from the app, or a recovery code. */
export function CodeForm({ til, pendingPost }: { til: string; pendingPost: PendingPost | null }) {
	const carried: [string, string][] = [["til", til], ...(pendingPost ? pendingPostFields(pendingPost) : [])];
	return (
		<>
			<form className="form" method="post" action={deskRoutes.sendCode} data-carries>
				<HiddenFields fields={carried} />
				<TextField
					name="kode"
					label="Kode"
					value=""
					autoComplete="one-time-code"
					hint="De seks cifre, din app viser nu. Har du ikke telefonen, så skriv en af dine nødkoder."
				/>
				<p>
					<button className="button" type="submit">
						Log ind
					</button>
				</p>
				<p>
					{/* What is carried along would stay behind on this page. */}
					<a href={deskRoutes.signIn} target={pendingPost ? "_blank" : undefined}>
						Begynd forfra
					</a>
				</p>
			</form>
			<UseKey
				action={deskRoutes.sendPasskey}
				options={deskRoutes.beginPasskey}
				fields={[["til", til]]}
				button="Brug adgangsnøgle i stedet"
			/>
		</>
	);
}
