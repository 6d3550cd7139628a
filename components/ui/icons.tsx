import type { ReactNode } from "react";
import type { ElementCode } from "@/lib/model/intervention-codes";

type IconProps = { className?: string };

/** A line drawing on a 24-unit grid. Always beside words, so hidden from assistive technology. */
function Icon({ className = "icon", children }: IconProps & { children: ReactNode }) {
	return (
		<svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			{children}
		</svg>
	);
}

const ELEMENT_DRAWINGS: Record<ElementCode, ReactNode> = {
	individual: (
		<>
			<circle cx="8.5" cy="9" r="3.25" />
			<path d="M2.75 20c.4-3.6 2.7-5.5 5.75-5.5s5.35 1.9 5.75 5.5" />
			<path d="M14.5 3.75h6.75v5h-3.5l-2 2v-2h-1.25z" />
		</>
	),
	group: (
		<>
			<path d="M9.4 6.4a6.4 6.4 0 0 0-4.2 6M14.6 6.4a6.4 6.4 0 0 1 4.2 6M9 18.6a6.4 6.4 0 0 0 6 0" />
			<circle cx="12" cy="4.75" r="2.25" />
			<circle cx="5.4" cy="16.2" r="2.25" />
			<circle cx="18.6" cy="16.2" r="2.25" />
		</>
	),
	peer: (
		<>
			<circle cx="7.5" cy="7.5" r="2.75" />
			<circle cx="16.5" cy="7.5" r="2.75" />
			<path d="M2.75 19.5v-1.5c0-2.8 1.9-4.75 4.75-4.75 2 0 3.5 1 4.5 2.5 1-1.5 2.5-2.5 4.5-2.5 2.85 0 4.75 1.95 4.75 4.75v1.5" />
		</>
	),
	"family-network": (
		<>
			<path d="M3 11.25 12 4l9 7.25" />
			<path d="M5.5 9.5V20h13V9.5" />
			<circle cx="9.75" cy="13" r="1.4" />
			<circle cx="14.25" cy="13" r="1.4" />
			<path d="M7.5 20c.1-2 .9-3.1 2.25-3.1S11.9 18 12 20c.1-2 .9-3.1 2.25-3.1S16.4 18 16.5 20" />
		</>
	),
	education: (
		<>
			<path d="M12 6.75C10 5 7 4.5 3.25 4.75v13C7 17.5 10 18 12 19.75c2-1.75 5-2.25 8.75-2v-13C17 4.5 14 5 12 6.75z" />
			<path d="M12 6.75v13" />
		</>
	),
	guidance: (
		<>
			<path d="M12 2.75v18.5M9 21.25h6" />
			<path d="M12 4.75h6l2.5 2.25L18 9.25h-6z" />
			<path d="M12 10.75H6L3.5 13 6 15.25h6z" />
		</>
	),
	organisational: (
		<>
			<rect x="8.75" y="3.25" width="6.5" height="5" rx="1" />
			<rect x="2.75" y="15.75" width="6.5" height="5" rx="1" />
			<rect x="14.75" y="15.75" width="6.5" height="5" rx="1" />
			<path d="M12 8.25V12M6 15.75V12h12v3.75" />
		</>
	),
};

/** The one drawing of an element, the same everywhere. */
export const ElementIcon = ({ element, className }: IconProps & { element: ElementCode }) => (
	<Icon className={className}>{ELEMENT_DRAWINGS[element]}</Icon>
);

export const ArrowIcon = ({ className }: IconProps) => (
	<Icon className={className}>
		<path d="M5 12h13.5M12.5 6l6 6-6 6" />
	</Icon>
);

export const CrossIcon = ({ className }: IconProps) => (
	<Icon className={className}>
		<path d="m6.5 6.5 11 11m0-11-11 11" />
	</Icon>
);

export const PhoneIcon = ({ className }: IconProps) => (
	<Icon className={className}>
		<path d="M5.5 3.75h3.25l1.5 4.25-2 1.5a12 12 0 0 0 6.25 6.25l1.5-2 4.25 1.5v3.25c0 1-.75 1.75-1.75 1.75C10.5 20 4 13.5 3.75 5.5c0-1 .75-1.75 1.75-1.75z" />
	</Icon>
);

export const SearchIcon = ({ className }: IconProps) => (
	<Icon className={className}>
		<circle cx="10.75" cy="10.75" r="6" />
		<path d="m15.25 15.25 5 5" />
	</Icon>
);

/** The product's mark: a way that bends, and a light where it leads. */
export function Mark() {
	return (
		<svg className="size-21 flex-none" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
			<path
				className="fill-deep"
				d="M20 1.5c10.2 0 18.5 7.8 18.5 17.4S30.2 36.3 20 36.3c-2 0-3.9-.3-5.7-.8L4 38.5l2.9-7.7C3.5 27.6 1.5 23.5 1.5 18.9 1.5 9.3 9.8 1.5 20 1.5z"
			/>
			<path
				className="fill-none stroke-sheet stroke-[2.6] [stroke-linecap:round]"
				d="M12.5 29.5c1-4.5 10.5-4.5 11-9.2.4-3.8-6.3-3.6-5.5-6.9.4-1.5 1.7-2.2 3.1-2.5"
			/>
			<circle className="fill-lamp" cx="25.8" cy="10.2" r="2.7" />
		</svg>
	);
}
