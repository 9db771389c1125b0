import { connect } from 'node:net';

/** speech-dispatcher as it is here: one module, nothing of the user's own configuration. */
export const speechServerConfiguration = `
LogLevel 1
DefaultLanguage "fr-FR"
DefaultModule espeak-ng
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
`;

/**
 * Whether a speech-dispatcher answers at this socket with a French voice, asked by its protocol, SSIP
 * (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html).
 *
 * @param {string} socketPath
 * @returns {Promise<boolean>}
 */
export function offersFrench(socketPath) {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(socketPath, () => socket.write('LIST SYNTHESIS_VOICES\r\nQUIT\r\n'));
    socket.setEncoding('utf8').setTimeout(5_000, () => socket.destroy());
    socket.on('data', (text) => (answer += text));
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(/^249-[^\t]*\tfr/m.test(answer)));
  });
}
