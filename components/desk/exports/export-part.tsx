import type { ReactNode } from "react";

type Props = { id: string; title: string; action: string; button: string; children: ReactNode };

/** A file that can be fetched, and what is in it. Fetching is a form: it leaves a row in the audit. */
export function ExportPart({ id, title, action, button, children }: Props) {
	return (
		<section className="desk-part" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
			<form method="post" action={action}>
				<button className="button" type="submit">
					{button}
				</button>
			</form>
		</section>
	);
}
