import type { Municipality } from "@/lib/model/place-schema";
import { inMunicipality } from "./municipality-words";

/** Whose page it is. */
export function MunicipalityHead({ municipality }: { municipality: Municipality }) {
	return (
		<header className="page-head">
			<h1>Hjælp til dig {inMunicipality(municipality)}</h1>
		</header>
	);
}
