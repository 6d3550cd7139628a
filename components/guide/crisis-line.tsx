import { crisisPhone } from "@/lib/catalogue/crisis-numbers";
import type { EmergencyView } from "@/lib/catalogue/view";
import { formatPhone } from "@/lib/format";
import { routes } from "@/lib/routes";

/** Help at once in one line, where nothing that was answered asks for more. */
export function CrisisLine({ emergency }: { emergency: readonly EmergencyView[] }) {
	const own = emergency.find(({ id }) => id === "livslinien");
	const lifeline = crisisPhone(own ?? { id: "livslinien", phone: null });
	return (
		<p className="crisis-line">
			<strong>Haster det?</strong> <a href="tel:112">112</a>
			{lifeline && (
				<>
					{" · "}
					<a href={`tel:${lifeline}`}>Livslinien {formatPhone(lifeline)}</a>
				</>
			)}
			{" · "}
			<a href={routes.emergency}>Lægevagt og akut hjælp</a>
		</p>
	);
}
