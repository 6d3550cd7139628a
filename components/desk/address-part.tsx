import { hasOwnAddress, inRoom } from "@/lib/catalogue/aliases";
import type { RecordPage } from "@/lib/editorial/record-page";
import type { PageState } from "@/lib/forms/page-state";
import { isAgain, StepField, StepForm } from "./step-form";

type Props = { page: RecordPage; state: PageState | null };

/** Where a record is to be found on the site, and how to give it another address. */
export function AddressPart({ page, state }: Props) {
	const { record, kind } = page;
	if (!hasOwnAddress(kind)) return null;
	return (
		<section className="desk-part" aria-labelledby="adresse">
			<h2 id="adresse">Adresse</h2>
			<p className="desk-link">
				<code>/{inRoom(kind, record.slug)}</code>
			</p>
			{page.may("move an address") && (
				<details open={isAgain(state, "flyt-adresse")}>
					<summary>Flyt til en ny adresse</summary>
					<StepForm action="flyt-adresse" record={record} button="Flyt til den nye adresse">
						<StepField
							state={state}
							action="flyt-adresse"
							name="adresse"
							label="Ny adresse, kun det sidste led"
							hint="Den gamle adresse fører til den nye for altid og kan aldrig bruges igen, heller ikke af den her post."
							maxLength={200}
						/>
					</StepForm>
				</details>
			)}
		</section>
	);
}
