# Walks Perl's Net::Akismet through the protocol: perl check.pl KEY PORT POSTS. A line for each step; ends with 1 where one went wrong.
use strict;
use warnings;
use JSON::PP;
use Net::Akismet;

my ($key, $port, $posts) = @ARGV;
open my $file, '<', $posts or die "$posts: $!";
my $post = decode_json(do { local $/; <$file> });
my @at = (URL => 'https://garden.example/', SERVICE_HOST => "localhost:$port");
my $failed = 0;

sub step {
    my ($words, $answer, $expected) = @_;
    my $passed = defined $answer && $answer eq $expected;
    $failed++ unless $passed;
    printf "  %-26s %-34s %s\n", 'Perl Net::Akismet', $words, $passed ? 'passed' : 'FAILED: the answer is ' . ($answer // 'none') . ", not $expected";
}

sub fields {
    my ($of) = @_;
    return (USER_IP => '192.0.2.7', COMMENT_USER_AGENT => 'Browser', COMMENT_AUTHOR => $post->{$of}{author}, COMMENT_CONTENT => $post->{$of}{text});
}

my $akismet = Net::Akismet->new(KEY => $key, @at);
step('verify the key', $akismet ? 'valid' : 'invalid', 'valid');
step('verify a wrong key', Net::Akismet->new(KEY => 'ffffffffffff', @at) ? 'valid' : 'invalid', 'invalid');
exit 1 unless $akismet;

# Its host is the key and localhost, which this machine may not know: the server takes a request for a proxy as its own.
$akismet->{ua}->proxy('http', "http://localhost:$port/");
my $thanks = 'Thanks for making the web a better place.';
step('check a pitch: spam', $akismet->check(fields('pitch')), 'true');
step('check a kind comment: ham', $akismet->check(fields('kind')), 'false');
step('submit the pitch as ham', $akismet->ham(fields('pitch')) && $akismet->{response}, $thanks);
step('check the pitch again: ham', $akismet->check(fields('pitch')), 'false');
step('submit the kind comment as spam', $akismet->spam(fields('kind')) && $akismet->{response}, $thanks);
step('check the kind comment again: spam', $akismet->check(fields('kind')), 'true');
exit($failed == 0 ? 0 : 1);
