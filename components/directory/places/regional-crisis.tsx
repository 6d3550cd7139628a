import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { EmergencyView } from "@/lib/directory/catalogue";

type Props = {
	/** Livslinien's number. */
	lifeline: string | null;
	/** The doctors' line of the reader's region. */
	doctors: EmergencyView | undefined;
	/** At this hour one's own doctor is called before that line. */
	doctorFirst: boolean;
	/** What the region is called today. */
	region: string;
	/** The region in the register. */
	slug: string;
};

/** Help at once where the reader lives, in one line. */
export function RegionalCrisis({ lifeline, doctors, doctorFirst, region, slug }: Props) {
	return (
		<p className="mt-9 max-w-440 rounded-card border border-l-6 border-line border-l-accent bg-sheet px-10 py-7 max-sm:px-8 max-sm:py-5 max-sm:text-95 max-sm:leading-150">
			<strong>Akut i {region}:</strong> <a href="tel:112">112</a>
			{doctorFirst && " · din egen læge"}
			{doctors?.phone && (
				<>
					{" · "}
					<a href={`tel:${doctors.phone}`}>Lægevagten {formatPhone(doctors.phone)}</a>
				</>
			)}
			{lifeline && (
				<>
					{" · "}
					<a href={`tel:${lifeline}`}>Livslinien {formatPhone(lifeline)}</a>
				</>
			)}
			{" · "}
			<a href={routes.emergencyIn(slug)}>Mere akut hjælp</a>
		</p>
	);
}
