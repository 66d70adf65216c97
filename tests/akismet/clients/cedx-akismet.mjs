// npm @cedx/akismet: everything on one address, the key in the form.
import { Author, Blog, CheckResult, Client, Comment } from '@cedx/akismet';

export function connect({ key, port, blog }) {
  const client = new Client(key, new Blog({ url: blog, charset: 'UTF-8', languages: ['en'] }), { baseUrl: `http://127.0.0.1:${port}` });
  const comment = (post) =>
    new Comment({
      author: new Author({ ipAddress: '192.0.2.7', userAgent: 'Browser', name: post.author }),
      content: post.text,
      context: ['soil', 'compost'],
      date: new Date('2026-03-04T05:06:07Z'),
      permalink: `${blog}soil`,
      type: 'comment',
    });
  return {
    verify: () => client.verifyKey(),
    isSpam: async (post) => (await client.checkComment(comment(post))) !== CheckResult.ham,
    submitSpam: (post) => client.submitSpam(comment(post)),
    submitHam: (post) => client.submitHam(comment(post)),
  };
}
