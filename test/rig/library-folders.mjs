const multiarch = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };
const triplet = Object.entries(multiarch).find(([arch]) => arch === process.arch)?.[1] ?? '';

/** Where the systems keep what programs need and nobody calls by name: Debian's place for this processor first. */
export const libraryFolders = [`/usr/lib/${triplet}`, '/usr/lib64', '/usr/lib', '/usr/libexec'];
