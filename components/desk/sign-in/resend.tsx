import { type PendingPost, packedFields } from "@/lib/desk/sign-in/pending-post";
import { HiddenFields } from "./hidden-fields";

/** Sends what was typed to where it was meant for. */
export function ResendForm({ pendingPost, button }: { pendingPost: PendingPost; button: string }) {
	return (
		<form method="post" action={pendingPost.action}>
			<HiddenFields fields={packedFields(pendingPost.fields)} />
			<button className="button" type="submit">
				{button}
			</button>
		</form>
	);
}
