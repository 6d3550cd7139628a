import type { ReactNode } from "react";

/** One fact of a short list: what it is in a narrow column, the answer beside it. */
export const FactLine = ({ label, children }: { label: string; children: ReactNode }) => (
	<div className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-8 border-t border-t-line py-4 first:border-t-0 max-sm:grid-cols-[5.3rem_minmax(0,1fr)] max-sm:py-3">
		<dt className="pt-[0.12rem] text-88 leading-130 text-soft">{label}</dt>
		<dd className="text-95 leading-140 max-sm:leading-135 [&_small]:block [&_small]:text-90">{children}</dd>
	</div>
);
