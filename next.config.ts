import type { NextConfig } from "next";

const config: NextConfig = {
	// lib/delivery stands in front: it compresses, tags and keeps the bytes.
	compress: false,
	generateEtags: false,
	poweredByHeader: false,
	serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3"],
	turbopack: { root: import.meta.dirname },
};

export default config;
