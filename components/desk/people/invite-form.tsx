import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { TextField } from "../../ui/forms/field";
import { typedFor } from "../door/step-form";
import { type MunicipalityChoice, RoleFields } from "./role-fields";

const ACTION = "inviter-person";

type Props = { state: PageState | null; choices: readonly MunicipalityChoice[] };

/** Inviting somebody new. */
export function InviteForm({ state, choices }: Props) {
	const typed = typedFor(state, ACTION);
	const isOurs = (state?.extra as { action?: string } | undefined)?.action === ACTION;
	const errors = isOurs ? (state?.errors ?? {}) : {};
	const all = (field: string) =>
		isOurs ? (state?.values ?? []).filter(([name]) => name === field).map(([, value]) => value) : [];
	const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
	return (
		<form className="form" method="post" action={deskRoutes.action(ACTION)}>
			<TextField name="navn" label="Navn" value={typed("navn")} {...error("navn")} />
			<TextField
				name="mail"
				label="Mail"
				value={typed("mail")}
				hint="Hertil sender vi et link. Personen vælger selv sin adgangskode."
				{...error("mail")}
			/>
			<RoleFields
				id=""
				roles={all("rolle")}
				municipalities={all("kommune")}
				choices={choices}
				errors={errors}
			/>
			<p>
				<button className="button" type="submit">
					Inviter
				</button>
			</p>
		</form>
	);
}

/** The link that was just made: shown now or never. */
export function InvitedNote({ link, name }: { link: string; name: string }) {
	return (
		<section className="note" aria-live="polite">
			<h2>{`Linket til ${name} er klar`}</h2>
			<p>
				{`Vi sender det også med mail. Du kan selv give det til ${name}, men ikke til andre.`} Det virker én
				gang og i syv dage, og det bliver ikke vist igen.
			</p>
			<p>
				<code className="wrap-anywhere select-all">{link}</code>
			</p>
		</section>
	);
}
