import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";

type Props = {
	/** Livslinien's number. */
	lifeline: string | null;
	/** The reader's region by its slug, where it is known. */
	region?: string;
};

/** Help at once in one line, where nothing that was answered asks for more. */
export function CrisisLine({ lifeline, region }: Props) {
	return (
		<p className="mt-9 rounded-card border border-l-6 border-line border-l-accent bg-sheet px-10 py-7">
			<strong>Haster det?</strong> <a href="tel:112">112</a>
			{lifeline && (
				<>
					{" · "}
					<a href={`tel:${lifeline}`}>Livslinien {formatPhone(lifeline)}</a>
				</>
			)}
			{" · "}
			<a href={routes.emergencyIn(region)}>Lægevagt og akut hjælp</a>
		</p>
	);
}
