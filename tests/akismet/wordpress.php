<?php
// Walks the plugin Akismet through the protocol, in a WordPress with all but a database: php wordpress.php WORDPRESS KEY POSTS.
// A line for each step; ends with 1 where one went wrong.
error_reporting(E_ERROR);
[, $wordpress, $key, $posts] = $argv;
$posts = json_decode(file_get_contents($posts), true);

$_SERVER += ['HTTP_HOST' => 'garden.example', 'REQUEST_URI' => '/wp-comments-post.php', 'REMOTE_ADDR' => '192.0.2.7', 'HTTP_USER_AGENT' => 'Browser', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
$_SERVER['REQUEST_METHOD'] = 'POST';
define('ABSPATH', "$wordpress/");
define('WP_INSTALLING', true);
define('WP_HOME', 'https://garden.example');
define('WP_SITEURL', 'https://garden.example');
define('DB_NAME', '');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';

foreach (['home' => WP_HOME, 'siteurl' => WP_HOME, 'blog_charset' => 'UTF-8', 'wordpress_api_key' => $key, 'comment_moderation' => '0', 'comment_max_links' => 0] as $name => $value) {
    add_filter("pre_option_$name", fn () => $value);
}

// What a database would keep of a comment beside its row.
$meta = [];
$keep = function ($handled, $id, $name, $value) use (&$meta) {
    $meta[$id][$name] = [$value];
    return true;
};
add_filter('add_comment_metadata', $keep, 10, 4);
add_filter('update_comment_metadata', $keep, 10, 4);
add_filter('get_comment_metadata', function ($value, $id, $name) use (&$meta) { return $meta[$id][$name] ?? []; }, 10, 3);

require "$wordpress/wp-content/plugins/akismet/akismet.php";
require_once "$wordpress/wp-content/plugins/akismet/class.akismet-admin.php";
Akismet::init();
$submitted = null;
foreach (['akismet_submit_spam_comment', 'akismet_submit_nonspam_comment'] as $action) {
    add_action($action, function ($id, $answer) use (&$submitted) { $submitted = $answer; }, 10, 2);
}

$failed = 0;
$step = function ($words, $answer, $expected) use (&$failed) {
    $failed += $answer === $expected ? 0 : 1;
    printf("  %-26s %-34s %s\n", 'WordPress, Akismet ' . AKISMET_VERSION, $words, $answer === $expected ? 'passed' : 'FAILED: the answer is ' . json_encode($answer) . ', not ' . json_encode($expected));
};

// As wp-comments-post.php does: what becomes of the comment.
$comment = function ($post) {
    $_POST = wp_slash(['comment' => $post['text'], 'author' => $post['author'], 'email' => 'ada@garden.example', 'url' => '', 'submit' => 'Send']);
    $id = wp_new_comment(wp_slash([
        'comment_post_ID' => 7, 'comment_author' => $post['author'], 'comment_author_email' => 'ada@garden.example', 'comment_author_url' => '',
        'comment_content' => $post['text'], 'comment_type' => 'comment', 'comment_parent' => 0, 'user_ID' => 0,
    ]), true);
    return is_wp_error($id) ? $id->get_error_message() : $id;
};
$status = fn ($id) => $GLOBALS['wpdb']->rows[$id]['comment_approved'] ?? $id;
$moderate = function ($id, $now) use (&$submitted) {
    $GLOBALS['wpdb']->rows[$id]['comment_approved'] = $now;
    $submitted = null;
    $now === 'spam' ? Akismet::submit_spam_comment($id) : Akismet::submit_nonspam_comment($id);
    return $submitted;
};

$step('the connection', wp_remote_retrieve_body(wp_remote_get('https://rest.akismet.com/1.1/test')), 'connected');
$step('verify the key', Akismet::verify_key($key), 'valid');
$step('verify a wrong key', Akismet::verify_key('ffffffffffff'), 'invalid');
$step('the subscription', Akismet_Admin::get_akismet_user($key)->status ?? null, 'active');
$pitch = $comment($posts['pitch']);
$step('a pitch goes to the spam folder', $status($pitch), 'spam');
$kind = $comment($posts['kind']);
$step('a kind comment appears', $status($kind), 1);
$thanks = 'Thanks for making the web a better place.';
$step('the pitch is not spam', $moderate($pitch, '1'), $thanks);
$step('the pitch again: it appears', $status($comment($posts['pitch'])), 1);
$step('the kind comment is spam', $moderate($kind, 'spam'), $thanks);
$step('the kind comment again: spam', $status($comment($posts['kind'])), 'spam');
$step('the statistics', Akismet_Admin::get_stats($key)['6-months']->missed_spam ?? null, 1);

// Neither answer: WordPress holds the comment and asks again.
add_filter('pre_option_wordpress_api_key', fn () => 'ffffffffffff', 20);
$step('a revoked key: a comment is held', $status($comment(['author' => 'Ada', 'text' => 'We dug the compost in before the frost came.'])), '0');
exit($failed === 0 ? 0 : 1);
