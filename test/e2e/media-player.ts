import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAME = /org\.mpris\.MediaPlayer2\.[\w.]+/;

/**
 * What a desktop's media keys and a headset speak to: the one player on the message bus, as in
 * https://specifications.freedesktop.org/mpris-spec/latest/Player_Interface.html
 */
export const mediaPlayer = {
  /** Presses a media key. Rejects when nothing plays that takes it. */
  async press(key: 'Play' | 'Pause' | 'PlayPause' | 'Next' | 'Previous' | 'Stop'): Promise<void> {
    const name = await findName();
    if (name === undefined) throw new Error('There is no media player on the message bus');
    await send(name, '/org/mpris/MediaPlayer2', `org.mpris.MediaPlayer2.Player.${key}`);
  },

  /** Goes to a time of what is played, in seconds. Rejects when nothing plays that can. */
  async seek(seconds: number): Promise<void> {
    const name = await findName();
    const track = /mpris:trackid"\s+variant\s+object path "([^"]+)"/.exec(await property('Metadata'))?.[1];
    if (name === undefined || track === undefined) throw new Error('There is nothing to seek in');
    const to = [`objpath:${track}`, `int64:${Math.round(seconds * 1_000_000)}`];
    await send(name, '/org/mpris/MediaPlayer2', 'org.mpris.MediaPlayer2.Player.SetPosition', ...to);
  },

  /** What it says of itself: `Playing`, `Paused` or `Stopped`, as it is while there is none. */
  async status(): Promise<string> {
    return /"(\w+)"/.exec(await property('PlaybackStatus'))?.[1] ?? 'Stopped';
  },

  /** What it says of what is played, as `dbus-send` prints it. */
  metadata: () => property('Metadata'),
};

async function property(which: string): Promise<string> {
  const about = ['string:org.mpris.MediaPlayer2.Player', `string:${which}`];
  const name = await findName();
  if (name === undefined) return '';
  return send(name, '/org/mpris/MediaPlayer2', 'org.freedesktop.DBus.Properties.Get', ...about);
}

async function findName(): Promise<string | undefined> {
  return NAME.exec(await send('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames'))?.[0];
}

async function send(to: string, path: string, ...message: string[]): Promise<string> {
  const { stdout } = await run('dbus-send', ['--session', '--print-reply', `--dest=${to}`, path, ...message]);
  return stdout;
}
