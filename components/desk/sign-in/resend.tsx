import { type PendingPost, packedFields } from "@/lib/desk/sign-in/pending-post";
import { HiddenFields } from "./hidden-fields";

/** Sends what was typed to where it was meant for. */
export function ResendForm({ carried, button }: { carried: PendingPost; button: string }) {
	return (
		<form method="post" action={carried.action}>
			<HiddenFields fields={packedFields(carried.fields)} />
			<button className="button" type="submit">
				{button}
			</button>
		</form>
	);
}
