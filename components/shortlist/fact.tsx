import type { ReactNode } from "react";

/** One line of what a person needs to know before she calls. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}
