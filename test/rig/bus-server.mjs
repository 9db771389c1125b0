/**
 * A message bus on which programs meet and nothing starts by itself: Chromium shows on it what it plays, and takes the
 * media keys from it (https://specifications.freedesktop.org/mpris-spec/latest/).
 *
 * @param {string} socket
 */
export function busConfiguration(socket) {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}
