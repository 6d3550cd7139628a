import { deskRoutes } from "@/lib/base/routes";
import { slugIn } from "@/lib/base/slug";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { hasOwnAddress, publicPath } from "@/lib/site/aliases";
import { isRedisplayed, StepField, StepForm, typedFor } from "../door/step-form";

const MOVE = "flyt-adresse";

type Props = {
	page: RecordPage;
	state: PageState | null;
	/** An address that was asked for and not yet taken, as the page's own address says it. */
	asked: string;
};

/** First the address, then a button that says it: what is done here is never undone. */
function MovePart({ page: { record, kind }, state, asked }: Props) {
	const isWrong = isRedisplayed(state, MOVE);
	const typed = typedFor(state, MOVE)("adresse") || asked;
	const slug = slugIn(typed);
	return (
		<details open={isWrong || asked !== ""}>
			<summary>Flyt til en ny adresse</summary>
			<form className="step-form" method="get" action={`${deskRoutes.record(record.id)}#adresse`}>
				<StepField
					state={state}
					action={MOVE}
					name="adresse"
					label="Ny adresse, kun det sidste led"
					maxLength={200}
					stored={typed}
				/>
				<button className="button button-quiet" type="submit">
					Se den nye adresse
				</button>
			</form>
			{slug && !isWrong && (
				<StepForm action={MOVE} record={record} button={`Flyt til /${publicPath(kind, slug)}`} strong>
					<input type="hidden" name="adresse" value={typed} />
					<p className="note">
						Det kan ikke fortrydes. /{publicPath(kind, record.slug)} fører til den nye adresse for altid og
						kan aldrig bruges igen, heller ikke af den her post.
					</p>
				</StepForm>
			)}
		</details>
	);
}

/** Where a record is to be found on the site, and how to give it another address. */
export function AddressPart(props: Props) {
	const { record, kind, may } = props.page;
	if (!hasOwnAddress(kind)) return null;
	return (
		<section className="desk-part" aria-labelledby="adresse">
			<h2 id="adresse">Adresse</h2>
			<p>
				<code className="wrap-anywhere select-all">/{publicPath(kind, record.slug)}</code>
			</p>
			{may("move an address") && <MovePart {...props} />}
		</section>
	);
}
