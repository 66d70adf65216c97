// npm akismet-api: the key is before the host, except for verify-key.
import { AkismetClient } from 'akismet-api';

export function connect({ key, port, blog }) {
  const client = new AkismetClient({ key, blog, host: `localhost:${port}`, protocol: 'http' });
  const fields = (post) => ({ ip: '192.0.2.7', useragent: 'Browser', name: post.author, content: post.text, type: 'comment' });
  const thanked = async (answer) => {
    const { text } = await answer;
    if (text !== 'Thanks for making the web a better place.') throw new Error(`it was answered with '${text}'`);
  };
  return {
    verify: () => client.verifyKey(),
    isSpam: (post) => client.checkSpam(fields(post)),
    submitSpam: (post) => thanked(client.submitSpam(fields(post))),
    submitHam: (post) => thanked(client.submitHam(fields(post))),
  };
}
