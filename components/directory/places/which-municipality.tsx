import type { LikelyHome } from "@/lib/directory/places/home-first";
import type { Municipality } from "@/lib/model/place-schema";

type Props = {
	likely: LikelyHome;
	/** Where a municipality's own list or page stands. */
	hrefOf: (municipality: Municipality) => string;
};

/** Which municipality was taken to be the reader's, and the others, one press away. */
export function WhichMunicipality({ likely: { code, town, home, others }, hrefOf }: Props) {
	return (
		<p className="note which-municipality">
			{code} {town} ligger i {others.length + 1} kommuner. Vi viser {home.fullName} først. Bor du i en anden?{" "}
			{others.map((other, i) => (
				<span key={other.code}>
					{i > 0 && " · "}
					<a href={hrefOf(other)}>{other.name}</a>
				</span>
			))}
		</p>
	);
}
