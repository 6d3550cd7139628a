import type { ReactNode } from "react";

type Props = {
	label: string;
	/** Only in print: on the screen it is said in another way. */
	onPaper?: boolean;
	children: ReactNode;
};

/** One line of what a person needs to know before she calls. */
export function Fact({ label, onPaper = false, children }: Props) {
	return (
		<div className={onPaper ? "shortlist-paper" : undefined}>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}
