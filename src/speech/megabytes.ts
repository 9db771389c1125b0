/** Bytes as a reader reads them, to a tenth of a megabyte of a million bytes: `1 Mo`, `0,4 Mo`. */
export function megabytes(bytes: number): string {
  return `${tenths(bytes, 0)} Mo`;
}

/** Where a download stands: `0,4 sur 1,0 Mo`. */
export function megabytesOf(received: number, total: number): string {
  return `${tenths(received, 1)} sur ${tenths(total, 1)} Mo`;
}

function tenths(bytes: number, minimumFractionDigits: 0 | 1): string {
  return (bytes / 1e6).toLocaleString('fr', { minimumFractionDigits, maximumFractionDigits: 1 });
}
