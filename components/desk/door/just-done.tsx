import { justDone } from "@/lib/desk/door/desk-person";

/** That what one did was done, on the page that one was led to, and on no other. */
export async function JustDone() {
	const words = await justDone();
	return words && <Receipt words={words} />;
}

/** The same, where a page knows it by itself. */
export const Receipt = ({ words }: { words: string }) => (
	<p className="note border-fresh font-semibold" role="status">
		{words}
	</p>
);
