import type { ReactNode } from "react";

type Props = {
	label: string;
	children: ReactNode;
};

/** One line of what a person needs to know before she calls. */
export function Fact({ label, children }: Props) {
	return (
		<div className="min-[36rem]:grid min-[36rem]:grid-cols-[11rem_minmax(0,1fr)] min-[36rem]:items-baseline min-[36rem]:gap-10 print:grid print:grid-cols-[27mm_minmax(0,1fr)] print:gap-[2mm]">
			<dt className="text-92 text-soft">{label}</dt>
			<dd className="min-w-0 wrap-anywhere">{children}</dd>
		</div>
	);
}
