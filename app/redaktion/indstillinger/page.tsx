import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault, isRedisplayed } from "@/components/desk/door/step-form";
import { LicenceForm } from "@/components/desk/queue/licence-form";
import { SenderForm } from "@/components/desk/queue/sender-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { KIND_ORDER, manyOf } from "@/lib/desk/door/kind-words";
import { mayDo } from "@/lib/desk/door/permissions";
import { fourEyesKinds } from "@/lib/desk/publishing/four-eyes";
import { readLicence } from "@/lib/site/licence";
import { publicReader } from "@/lib/site/queries";
import { readSender } from "@/lib/site/sender";

export const metadata: Metadata = { title: "Indstillinger" };

export default async function SettingsPage() {
	const person = await requirePerson(deskRoutes.settings);
	if (!mayDo(person, "change settings", null)) notFound();
	const client = await publicReader();
	const [kinds, sender, licence] = await Promise.all([
		fourEyesKinds(client),
		readSender(client),
		readLicence(client),
	]);
	const state = await pageState();
	const isOther = isRedisplayed(state, "indstil-afsender") || isRedisplayed(state, "indstil-licens");
	const ticked: readonly string[] = state && !isOther ? state.values.map(([, kind]) => kind) : kinds;
	return (
		<DeskPage person={person} title="Indstillinger" section={deskRoutes.settings}>
			<DeskFault state={state} />
			<h1>Indstillinger</h1>
			<form className="form" method="post" action={deskRoutes.action("indstil-fire-oejne")}>
				<input type="hidden" name="foer" value={kinds.join(" ")} />
				<fieldset className="form-field">
					<legend>Hvad skal to mennesker se på, før det bliver udgivet?</legend>
					<p className="form-hint">
						Den, der udgiver, må ikke have skrevet i kladden siden sidste udgivelse.
					</p>
					{KIND_ORDER.map((kind) => (
						<label key={kind} className="form-choice">
							<input type="checkbox" name="type" value={kind} defaultChecked={ticked.includes(kind)} />
							{manyOf(kind)}
						</label>
					))}
				</fieldset>
				<p>
					<button className="button" type="submit">
						Gem indstillingen
					</button>
				</p>
			</form>
			<SenderForm sender={sender} state={state} />
			<LicenceForm choice={licence} />
		</DeskPage>
	);
}
