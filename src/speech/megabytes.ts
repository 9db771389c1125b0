/** Bytes as a reader reads them, to a tenth of a megabyte of a million bytes: `1 Mo`, `0,4 Mo`. */
export function megabytes(bytes: number): string {
  return `${tenths(bytes).replace(',0', '')} Mo`;
}

/** Where a download stands: `0,4 sur 1,0 Mo`. */
export function megabytesOf(received: number, total: number): string {
  return `${tenths(received)} sur ${tenths(total)} Mo`;
}

/** By hand: the first `Intl.NumberFormat` of a page takes a cheap phone 170 ms. */
function tenths(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace('.', ',');
}
