// npm akismet: the key is before the host, or nowhere at all where the program is told one end point for everything.
import akismet from 'akismet';

export function connect({ key, port, blog, endPoint }) {
  const client = akismet.client({ apiKey: key, blog, host: 'localhost', endPoint, port });
  const fields = (post) => ({ user_ip: '192.0.2.7', comment_author: post.author, comment_content: post.text });
  const ask = (name, ...values) =>
    new Promise((resolve, reject) => client[name](...values, (error, answer) => (error ? reject(error) : resolve(answer))));
  return {
    verify: () => ask('verifyKey'),
    isSpam: (post) => ask('checkComment', fields(post)),
    submitSpam: (post) => ask('submitSpam', fields(post)),
    submitHam: (post) => ask('submitHam', fields(post)),
  };
}
