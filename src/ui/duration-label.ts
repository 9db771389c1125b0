/** A duration in seconds as a reader says it: `45 s`, `4 min 50 s`, `2 h 5 min`. */
export function durationLabel(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0) return [`${hours} h`, ...(minutes > 0 ? [`${minutes} min`] : [])].join(' ');
  const rest = whole % 60;
  return [
    ...(minutes > 0 ? [`${minutes} min`] : []),
    ...(rest > 0 || minutes === 0 ? [`${rest} s`] : []),
  ].join(' ');
}
