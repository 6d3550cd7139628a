import type { ReactNode } from "react";
import { shortlistAddress } from "@/lib/directory/shortlist/address";
import type { Shortlist } from "@/lib/directory/shortlist/shortlist";

type Props = {
	/** The list as the link makes it. */
	to: Shortlist;
	/** What the step is about, for those who hear the links one by one. */
	about: string;
	className?: string;
	children: ReactNode;
};

/** One change of the list: a plain link to the list as it then is. */
export function Step({ to, about, className, children }: Props) {
	return (
		<a href={`${shortlistAddress(to)}#din-liste`} className={className} data-shortlist-step>
			{children}
			<span className="sr-only">: {about}</span>
		</a>
	);
}
