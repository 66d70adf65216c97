"""The forms that WordPress with Akismet's plugin would send for the comments of samples/data/blog-comments.csv."""

import csv
from pathlib import Path
from urllib.parse import quote_plus

COMMENTS = Path(__file__).resolve().parents[1] / "samples/data/blog-comments.csv"


def encoded(fields):
    """As the plugin has it: a field without a value stands without its equals sign."""
    return "&".join(quote_plus(name) + (f"={quote_plus(value)}" if value else "") for name, value in fields.items())


def fields_of(comment, key):
    author, text = comment["author"], comment["text"]
    slug = quote_plus(comment["post"].lower().replace(" ", "-"))
    address = f"198.51.100.{sum(map(ord, author)) % 250 + 1}"
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    page = f"https://blog.example/2026/06/{slug}/"
    return {
        "comment_post_ID": "217", "comment_author": author, "comment_author_email": f"reader{sum(map(ord, author))}@mail.example", "comment_author_url": "",
        "comment_content": text, "comment_type": "comment", "comment_parent": "0", "user_ID": "0", "user_ip": address, "user_agent": agent, "referrer": page,
        "blog": "https://blog.example", "blog_lang": "en_US", "blog_charset": "UTF-8", "permalink": page, "comment_date_gmt": comment["date"],
        "comment_post_modified_gmt": "2026-06-01 06:00:00", "akismet_comment_nonce": "passed", "is_test": "", "user_role": "",
        "POST_comment": text, "POST_author": author, "POST_url": "", "POST_submit": "Post Comment", "POST_comment_post_ID": "217", "POST_comment_parent": "0",
        "POST_ak_js": "1750000000000", "SERVER_SOFTWARE": "Apache/2.4.62 (Debian)", "REQUEST_URI": "/wp-comments-post.php", "HTTP_HOST": "blog.example",
        "HTTP_USER_AGENT": agent, "HTTP_ACCEPT": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "HTTP_ACCEPT_LANGUAGE": "en-GB,en;q=0.5",
        "HTTP_ACCEPT_ENCODING": "gzip, deflate, br", "HTTP_REFERER": page, "CONTENT_TYPE": "application/x-www-form-urlencoded", "HTTP_ORIGIN": "https://blog.example",
        "REMOTE_ADDR": address, "REMOTE_PORT": "51234", "REQUEST_METHOD": "POST", "REQUEST_SCHEME": "https", "HTTPS": "on", "api_key": key, "key": key,
    }


def comments():
    with open(COMMENTS, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbered(number, key):
    """The body of one of as many different comments as there are numbers."""
    all_comments = comments()
    comment = all_comments[number % len(all_comments)]
    return encoded(fields_of({**comment, "text": f"{comment['text']} ({number})"}, key))


def write(path, key):
    """Writes a body a line; gives their mean length in bytes and the number of fields."""
    forms = [fields_of(comment, key) for comment in comments()]
    bodies = [encoded(form) for form in forms]
    Path(path).write_text("\n".join(bodies) + "\n", encoding="ascii")
    return sum(map(len, bodies)) / len(bodies), len(forms[0])
