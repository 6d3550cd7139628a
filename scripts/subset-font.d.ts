/** The little of subset-font that the build uses; the package has no types of its own. */
declare module "subset-font" {
	type Axis = number | { min: number; max: number };
	/** @returns the font with these characters alone. */
	export default function subsetFont(
		font: Uint8Array,
		characters: string,
		options: { targetFormat: "woff2"; variationAxes: Record<string, Axis> },
	): Promise<Uint8Array>;
}
