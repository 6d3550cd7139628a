import { LICENCE_WORDS } from "@/components/site/licence-words";
import { deskRoutes, routes } from "@/lib/base/routes";
import { licenceField } from "@/lib/desk/queue/licence-action";
import { LICENCES, type LicenceCode } from "@/lib/model/licence";

/** Under which licence the data is given away. */
export function LicenceForm({ choice }: { choice: LicenceCode | null }) {
	return (
		<section className="desk-part" aria-labelledby="licens">
			<h2 id="licens">Hvilken licens har data?</h2>
			<p className="form-hint">
				Det gælder vores egne ord og oplysninger, ikke kildernes tekster. Indtil nogen vælger, står CC BY 4.0
				som forslag, og <a href={routes.data}>siden om data</a> siger det.
			</p>
			<form className="form" method="post" action={deskRoutes.action("indstil-licens")}>
				<input type="hidden" name="foer" value={licenceField(choice)} />
				<fieldset className="form-field">
					<legend>Licens</legend>
					{[null, ...LICENCES].map((code) => (
						<label key={code} className="form-choice">
							<input type="radio" name="licens" value={licenceField(code)} defaultChecked={code === choice} />
							{code ? LICENCE_WORDS[code] : "Ikke valgt endnu"}
						</label>
					))}
				</fieldset>
				<p>
					<button className="button" type="submit">
						Gem licensen
					</button>
				</p>
			</form>
		</section>
	);
}
