import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { mayDo } from "@/lib/desk/door/permissions";
import { senderMark } from "@/lib/desk/queue/sender-action";
import type { Person } from "@/lib/desk/sign-in/person";
import type { Sender } from "@/lib/model/sender";
import { StepField } from "../door/step-form";

const ACTION = "indstil-afsender";

/** Who runs the site and how readers reach them: told at the foot of every page. */
export function SenderForm({ sender, state }: { sender: Sender; state: PageState | null }) {
	const own = { state, action: ACTION };
	return (
		<section className="desk-part" aria-labelledby="afsender">
			<h2 id="afsender">Hvem driver siden?</h2>
			<p className="form-hint">
				Det står nederst på alle sider. Skriv en fælles mail og telefon, aldrig en enkelt ansats.
			</p>
			<form className="form" method="post" action={deskRoutes.action(ACTION)}>
				<input type="hidden" name="foer" value={senderMark(sender)} />
				<StepField {...own} name="navn" label="Navn på myndighed eller forening" stored={sender.name} />
				<StepField {...own} name="mail" label="Mail" stored={sender.email} />
				<StepField {...own} name="telefon" label="Telefon" stored={sender.phone} />
				<StepField
					{...own}
					name="tilgmail"
					label="Mail om tilgængelighed"
					hint="Når det er en anden. Det står i tilgængelighedserklæringen."
					stored={sender.accessibilityEmail}
				/>
				<StepField
					{...own}
					name="tilgtelefon"
					label="Telefon om tilgængelighed"
					stored={sender.accessibilityPhone}
				/>
				<p>
					<button className="button" type="submit">
						Gem afsenderen
					</button>
				</p>
			</form>
		</section>
	);
}

/** What stands at the desk until readers are told who runs the site. */
export function SenderMissing({ person }: { person: Person }) {
	return (
		<p className="note">
			Læserne kan ikke se, hvem der driver siden.{" "}
			{mayDo(person, "change settings", null) ? (
				<a href={`${deskRoutes.settings}#afsender`}>Skriv det under Indstillinger</a>
			) : (
				"En administrator kan skrive det under Indstillinger"
			)}
			.
		</p>
	);
}
